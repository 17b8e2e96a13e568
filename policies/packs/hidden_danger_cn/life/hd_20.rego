# METADATA
# scope: package
# title: "A re-check on site saw that it is removed"
# description: >-
#   After the application somebody went to the place and found the danger removed, with what was seen and
#   evidence.
# custom:
#   id: HD-20
#   zh:
#     title: "现场复查确认隐患消除"
#     description: "申请复查后经现场复查确认隐患已消除，写明复查地点、情况并附证据。"
#   document: "安全生产法 (2021)"
#   clause: "65(3)"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [recheck]
#   effective: {from: "2021-09-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Re-check on site, and enter the result with evidence; where it is not removed, order anew.
#     zh: "组织现场复查并填写结论和证据；未消除的重新责令。"
#   empty_answer: []
package packs.hidden_danger_cn.life.hd_20

import data.lib.clock
import data.lib.words

met if {
	input.recheck.result == "removed"
	words.filled(input.recheck.place)
	words.filled(input.recheck.text)
	some _ in input.recheck.evidence
	clock.not_after(input.recheck.at, input.act.at)
	every application in input.applications {
		clock.not_after(application.at, input.recheck.at)
	}
}

# What was seen was seen.
until := "never"

observed := {"result": input.recheck.result, "at": input.recheck.at, "evidence": count(input.recheck.evidence)}

required := "removed, seen on site after the application, with evidence"
