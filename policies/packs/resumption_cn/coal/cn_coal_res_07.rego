# METADATA
# scope: package
# title: "Ordered stop: three signatures in their order"
# description: >-
#   After an ordered stop the head of the supervision department signs first, then the mine safety
#   inspection body agrees, then the head of the same-level government approves; the mine restarts only
#   after all three.
# custom:
#   id: CN-COAL-RES-07
#   zh:
#     title: "责令停产整顿恢复须依次三方签字"
#     description: "责令停产整顿的煤矿恢复生产，须依次经煤矿安全监管部门主要负责人签字、矿山安全监察机构审核同意、同级政府主要负责人批准。"
#   document: "煤矿安全生产条例"
#   clause: "48 para 2"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [sign, restart]
#   effective: {from: "2024-05-01", to: ""}
#   governed_by: received
#   remedy:
#     en: >-
#       Obtain the signature that is missing, in the order department head, inspection body, head of government.
#     zh: "按部门主要负责人、监察机构、政府主要负责人的顺序补齐签字。"
#   empty_answer: []
package packs.resumption_cn.coal.cn_coal_res_07

import data.lib.clock

applies if input.stop.kind == "ordered"

applies if open_order

# The register of stop orders is kept by the authorities, so what the application says of itself is not enough.
open_order if {
	some order in input.facts.stop_orders
	order.status != "lifted"
}

# Each signature that is being given needs those before it; it cannot wait for its own line.
met if {
	input.act.action == "sign_department"
	input.act.opinion == "agree"
}

met if {
	input.act.action == "consent_inspection"
	input.act.opinion == "agree"
	department_signed
}

met if {
	input.act.action == "approve_government"
	input.act.opinion == "agree"
	department_signed
	inspection_agreed
}

# Whatever else is attempted, all three must stand.
met if {
	department_signed
	inspection_agreed
	input.signatures.government_head.opinion == "agree"
	clock.not_after(input.signatures.mine_inspection.at, input.signatures.government_head.at)
}

department_signed if input.signatures.department_head.opinion == "agree"

inspection_agreed if {
	input.signatures.mine_inspection.opinion == "agree"
	clock.not_after(input.signatures.department_head.at, input.signatures.mine_inspection.at)
}

observed contains shown("department_head", input.signatures.department_head)

observed contains shown("mine_inspection", input.signatures.mine_inspection)

observed contains shown("government_head", input.signatures.government_head)

shown(post, signature) := sprintf("%v: %v at %v", [post, signature.opinion, signature.at])

required := "department head, then inspection body, then head of government, each agreeing"
