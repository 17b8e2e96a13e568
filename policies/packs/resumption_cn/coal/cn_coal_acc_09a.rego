# METADATA
# scope: package
# title: "The acceptance sheet has an item of every discipline"
# description: >-
#   The department's sheet has at least one item of each discipline of a coal mine, if only to say that it does not
#   concern the mine.
# custom:
#   id: CN-COAL-ACC-09a
#   zh:
#     title: "验收表涵盖各专业"
#     description: "部门验收表中煤矿各专业均至少有一项；不涉及的专业也应载明。"
#   document: "煤矿复产验收表 (2017)"
#   clause: "domains of the form"
#   basis: interpretation
#   obligation: should
#   severity: advise
#   stages: [accept]
#   effective: {from: "2019-01-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Add the items of the disciplines that are missing.
#     zh: "补充缺少专业的验收项目。"
#   empty_answer: []
#   doubt: "The domains are those of a form that went round in 2017, seen in part"
package packs.resumption_cn.coal.cn_coal_acc_09a

# The mine's own sheet knows no disciplines.
applies if input.act.action != "self_accept"

disciplines := data.packs.resumption_cn.params.acceptance_disciplines.value

met if {
	every discipline in disciplines {
		looked_at(discipline)
	}
}

looked_at(discipline) if {
	some item in input.acceptance.items
	item.discipline == discipline
}

observed contains item.discipline if some item in input.acceptance.items

required := concat(", ", disciplines)
