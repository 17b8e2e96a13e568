# METADATA
# scope: package
# title: "The sheet shows that something was looked at and passed"
# description: >-
#   At least one item of the sheet that is decided on passes; a sheet on which nothing concerns the unit is no acceptance.
# custom:
#   id: CN-GEN-ACC-05
#   zh:
#     title: "验收表至少一项合格"
#     description: "据以作出结论的验收表至少有一项结果为合格；各项均不涉及的不构成验收。"
#   document: "安全生产法 (2021)"
#   clause: "63"
#   basis: interpretation
#   obligation: shall
#   severity: block
#   stages: [accept]
#   effective: {from: "2021-09-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Look at the unit and enter what was found, item by item.
#     zh: "现场逐项验收并填写结果。"
#   empty_answer: []
#   doubt: "The article forbids to pass what does not meet the conditions; that a sheet without any item that passes shows none is our reading"
package packs.resumption_cn.gen.cn_gen_acc_05

by_itself if input.act.action == "self_accept"

met if {
	by_itself
	some item in input.self_acceptance.items
	item.result == "pass"
}

met if {
	not by_itself
	some item in input.acceptance.items
	item.result == "pass"
}

# What was looked at does not lapse by the clock.
until := "never"

observed contains sprintf("%v: %v", [item.id, item.result]) if {
	by_itself
	some item in input.self_acceptance.items
}

observed contains sprintf("%v: %v", [item.id, item.result]) if {
	not by_itself
	some item in input.acceptance.items
}

required := "at least one item that passes"
