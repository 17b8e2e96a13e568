# METADATA
# scope: package
# title: "No special operation in the start-up zone"
# description: >-
#   While mechanical completion is confirmed and while the unit starts no permit of special work is live in the
#   zone, and the act falls into the time that is stated for the zone.
# custom:
#   id: CN-CHEM-RES-12
#   zh:
#     title: "开车区域内无特殊作业"
#     description: "机械完工确认和开车期间，开车区域内无在办特殊作业票，且行为在所填区域时段内。"
#   document: "化工装置开停车 (行业通行做法)"
#   clause: "no special operation while starting"
#   basis: interpretation
#   obligation: shall
#   severity: block
#   stages: [mechanical, restart]
#   effective: {from: "2021-09-01", to: ""}
#   governed_by: now
#   doubt: "practice, not a cited clause; an abort or a stop is never refused by it"
#   remedy:
#     en: >-
#       Stop and close the permits of the zone, or state the time of the zone again.
#     zh: "停止并关闭区域内作业票，或更正区域时段。"
#   empty_answer: ["/facts/neighbours"]
package packs.resumption_cn.chem.cn_chem_res_12

import data.lib.clock

special := data.packs.resumption_cn.params.chem_special_work.value

applies if input.act.action != "complete"

met if {
	every other in input.facts.neighbours {
		harmless(other)
	}
	clock.not_after(input.zone.start, input.act.at)
	clock.not_after(input.act.at, input.zone.end)
}

harmless(other) if not other.kind in special

# Beyond the stated time nobody looked for neighbours.
until := clock.after_minutes(input.zone.end, 0)

observed := {"live": {other.id | some other in input.facts.neighbours; other.kind in special}, "zone": [input.zone.start, input.zone.end]}

required := "none, within the stated time"
