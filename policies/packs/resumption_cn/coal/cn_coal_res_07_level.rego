# METADATA
# scope: package
# title: "Ordered rectification stop: the government is of the department's own level"
# description: >-
#   After an order to stop for rectification the head of government who approves is that of the same level and
#   division as the supervision department whose head signed.
# custom:
#   id: CN-COAL-RES-07-LEVEL
#   zh:
#     title: "责令停产整顿由本级人民政府主要负责人批准"
#     description: "责令停产整顿的煤矿恢复生产，批准的政府主要负责人与签字的监管部门主要负责人为同级同地。"
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
#       Have the head of the government approve whose department signed.
#     zh: "由签字部门的本级人民政府主要负责人批准。"
#   empty_answer: []
package packs.resumption_cn.coal.cn_coal_res_07_level

import data.lib.coal_stop

zone := data.packs.resumption_cn.params.zone.value

applies if {
	last_signature
	input.stop.track == "C"
}

applies if {
	last_signature
	coal_stop.rectification(input.stop, input.facts.stop_orders, zone)
}

last_signature if input.act.action == "approve_government"

last_signature if input.stage == "restart"

met if {
	input.act.action == "approve_government"
	input.act.division == input.signatures.department_head.division
}

met if {
	input.stage == "restart"
	input.signatures.government_head.division == input.signatures.department_head.division
}

observed contains sprintf("%v: %v", [input.act.action, input.act.division])

observed contains sprintf("department_head: %v", [input.signatures.department_head.division])

observed contains sprintf("government_head: %v", [input.signatures.government_head.division])

required := sprintf("the government of %v", [input.signatures.department_head.division])
