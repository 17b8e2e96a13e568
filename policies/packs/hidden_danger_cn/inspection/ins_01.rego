# METADATA
# scope: package
# title: "The inspection has a plan"
# description: >-
#   The plan has a number and says what is looked at, in which places and on which day.
# custom:
#   id: INS-01
#   zh:
#     title: "检查有计划"
#     description: "检查计划有编号，写明检查内容、场所和日期。"
#   document: "resumption.md"
#   clause: "section 7: an inspection is planned before it begins"
#   basis: interpretation
#   obligation: shall
#   severity: block
#   stages: [plan]
#   effective: {from: "2021-09-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Complete the plan.
#     zh: "补全检查计划。"
#   empty_answer: []
package packs.hidden_danger_cn.inspection.ins_01

import data.lib.words

met if {
	words.filled(input.plan.no)
	words.filled(input.plan.scope)
	some _ in input.plan.places
	input.plan.on != ""
}

observed := {"no": input.plan.no, "on": input.plan.on, "places": count(input.plan.places)}

required := "number, scope, places, day"
