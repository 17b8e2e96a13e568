# METADATA
# scope: package
# title: "Shanxi: another department's order is lifted first"
# description: >-
#   In Shanxi no order of the police or of the ecology, natural-resources or energy authorities is open when the
#   department accepts.
# custom:
#   id: CN-14-COAL-RES-01
#   zh:
#     title: "山西：其他部门停产指令须先行解除"
#     description: "山西省内煤矿，公安、生态环境、自然资源、能源等其他部门的停产指令已先行解除，方可组织验收。"
#   document: "山西省煤矿复工复产验收管理办法 (2024)"
#   clause: "orders of other departments"
#   basis: interpretation
#   obligation: shall
#   severity: block
#   stages: [accept]
#   effective: {from: "2024-06-20", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Have the order lifted by the department that issued it.
#     zh: "由签发部门先行解除其指令。"
#   empty_answer: []
package packs.resumption_cn_14.coal.cn_14_coal_res_01

met if not open_elsewhere

open_elsewhere if {
	some order in input.facts.stop_orders
	order.status != "lifted"
	order.issuer_kind in data.packs.resumption_cn.params.other_authorities.value
}

observed contains id if {
	some id, order in input.facts.stop_orders
	order.status != "lifted"
	order.issuer_kind in data.packs.resumption_cn.params.other_authorities.value
}

required := "none open"
