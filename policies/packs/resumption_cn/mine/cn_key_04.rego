# METADATA
# scope: package
# title: "Risks judged for before, during and after a stop at a key period"
# description: >-
#   For a stop at the Spring Festival or the Two Sessions, risks were judged for the time before, during
#   and after the stop, each by a named person.
# custom:
#   id: CN-KEY-04
#   zh:
#     title: "春节和两会停产分时段研判风险"
#     description: "春节和全国两会期间停产的，已分停产前、停产中、停产后由专人研判风险。"
#   document: "矿安〔2026〕30号"
#   clause: "risk judgement per period"
#   basis: interpretation
#   obligation: shall
#   severity: block
#   stages: [apply, accept]
#   effective: {from: "2026-01-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Judge the risks of the period that is missing, and write down by whom.
#     zh: "补充缺少时段的风险研判并记录组织人。"
#   empty_answer: []
#   doubt: "the notice was read in part: its opening sections; whether it keeps a mine from restarting was not seen"
package packs.resumption_cn.mine.cn_key_04

import data.lib.clock

applies if input.stop.occasion in {"spring_festival", "two_sessions"}

met if {
	every period in {"before", "during", "after"} {
		judged(period)
	}
}

judged(period) if {
	some judgement in input.risk_judgements
	judgement.period == period
	judgement.led_by != ""
	judgement.result != ""
	clock.not_after(judgement.at, input.act.at)
}

# A judgement that was made does not lapse by the clock.
until := "never"

observed contains judgement.period if some judgement in input.risk_judgements

required := "before, during, after"
