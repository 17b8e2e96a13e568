# METADATA
# scope: package
# title: "Orders of other authorities that are still open are told before the acceptance"
# description: >-
#   No order of an authority other than the one that accepts is open when the unit applies and when it is
#   accepted; at the restart it bars the way (CN-GEN-RES-01).
# custom:
#   id: CN-GEN-RES-01c
#   zh:
#     title: "其他部门指令未解除的提前提示"
#     description: "申请和验收时，验收部门以外的其他部门的停产指令均已解除；未解除的，恢复生产时不予通过（CN-GEN-RES-01）。"
#   document: "山西省煤矿复工复产验收管理办法 (2024)"
#   clause: "orders of other departments"
#   basis: interpretation
#   obligation: should
#   severity: advise
#   stages: [apply, accept]
#   effective: {from: "2021-09-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Have the order lifted by the authority that issued it.
#     zh: "由签发部门审查后解除其指令。"
#   empty_answer: []
#   doubt: "A measure for the coal mines of one province, read for every sector as advice; the law bars the restart itself"
package packs.resumption_cn.gen.cn_gen_res_01c

others := data.packs.resumption_cn.params.other_authorities.value

met if not open_elsewhere

open_elsewhere if {
	some order in input.facts.stop_orders
	order.status != "lifted"
	order.issuer_kind in others
}

observed contains sprintf("%v of %v: %v", [id, order.issuer_kind, order.status]) if {
	some id, order in input.facts.stop_orders
	order.status != "lifted"
	order.issuer_kind in others
}

required := sprintf("none open of: %v", [concat(", ", others)])
