# METADATA
# scope: package
# title: "The department head alone approves only where nobody signs after it"
# description: >-
#   The signature of the department head is the last one only where the level that accepts leaves it to the
#   department (nationally the province), and only for a stop that no order to rectify concerns.
# custom:
#   id: CN-COAL-RES-05a
#   zh:
#     title: "部门主要负责人签字即可恢复的范围"
#     description: "验收层级规定由部门主要负责人签字（全国为省级）且不涉及责令停产整顿的煤矿，由部门主要负责人签字后恢复。"
#   document: "煤矿复工复产验收管理办法 (煤安监行管〔2019〕4号)"
#   clause: "4"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [sign, restart]
#   effective: {from: "2019-01-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Sign as head of the department and pass the case to the head of government.
#     zh: "由部门主要负责人签字后报政府主要负责人批准。"
#   empty_answer: []
package packs.resumption_cn.coal.cn_coal_res_05a

import data.lib.coal_stop

zone := data.packs.resumption_cn.params.zone.value

applies if input.act.action == "approve_department"

applies if {
	input.stage == "restart"
	input.stop.track == "B"
	department_alone
}

# Which level accepts, by who supervises the mine or whose it is, and who signs there: a province may set all of it.
accepting := coal_stop.accepting(
	input.enterprise.supervising_level,
	input.unit,
	input.facts,
	data.packs.resumption_cn.params.coal_accepted_by.value,
	data.packs.resumption_cn.params.coal_accepted_by_owner.value,
)

department_alone if {
	level := accepting
	signers := data.packs.resumption_cn.params.coal_signed_by.value[level]
	signers == ["department_head"]
}

met if {
	input.act.action == "approve_department"
	input.act.opinion == "agree"
	left_to_it
}

met if {
	input.stage == "restart"
	coal_stop.department_signed(input.signatures)
	left_to_it
}

# The level comes from the register; an application that says otherwise contradicts it.
left_to_it if {
	department_alone
	input.unit.supervising_level == input.enterprise.supervising_level
	input.stop.track == "B"
	not coal_stop.rectification(input.stop, input.facts.stop_orders, zone)
}

observed := {"accepted_by": accepting, "register": input.enterprise.supervising_level, "application": input.unit.supervising_level, "track": input.stop.track}

required := "accepted where the department alone signs, track B, no order to rectify"

fixes contains {"pointer": "/unit/supervising_level", "value": input.enterprise.supervising_level}
