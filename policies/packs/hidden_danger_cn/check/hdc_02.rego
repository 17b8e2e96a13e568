# METADATA
# scope: package
# title: The answers are of this check
# description: Every criterion was answered on the day of the check or later.
# custom:
#   id: HDC-02
#   zh: {title: 判定属于本次排查, description: 各条款的判定时间不早于排查日期。}
#   document: 安全生产法 (2021)
#   clause: Art 41
#   basis: interpretation
#   obligation: shall
#   severity: block
#   stages: [check]
#   effective: {from: "2021-09-01", to: ""}
#   governed_by: /check/on
#   remedy: {en: "Look again at what was answered before the day of the check, and answer anew.", zh: "对排查日期之前作出的判定重新核查并重新填写。"}
#   empty_answer: []
package packs.hidden_danger_cn.check.hdc_02

import data.lib.clock

met if {
	every attestation in input.criteria {
		in_time(attestation)
	}
}

in_time(attestation) if clock.day(attestation.at, "Asia/Shanghai") >= input.check.on

observed := {"before": [id |
	some id, attestation in input.criteria
	clock.day(attestation.at, "Asia/Shanghai") < input.check.on
]}

required := "on the day of the check or later"
