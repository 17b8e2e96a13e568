# METADATA
# scope: package
# title: "The department head alone approves only province-supervised mines"
# description: >-
#   The signature of the department head is the last one only for a mine that the register shows as supervised by
#   the province and whose stop no order to rectify concerns.
# custom:
#   id: CN-COAL-RES-05a
#   zh:
#     title: "省级监管部门主要负责人签字适用范围"
#     description: "登记为省级监管且不涉及责令停产整顿的煤矿，由省级监管部门主要负责人签字后恢复。"
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
	input.enterprise.supervising_level == "province"
}

met if {
	input.act.action == "approve_department"
	input.act.opinion == "agree"
	of_the_province
}

met if {
	input.stage == "restart"
	coal_stop.department_signed(input.signatures)
	of_the_province
}

# The level comes from the register; an application that says otherwise contradicts it.
of_the_province if {
	input.enterprise.supervising_level == "province"
	input.unit.supervising_level == "province"
	input.stop.track == "B"
	not coal_stop.rectification(input.stop, input.facts.stop_orders, zone)
}

observed := {"register": input.enterprise.supervising_level, "application": input.unit.supervising_level, "track": input.stop.track}

required := "supervised by the province, track B, no order to rectify"

fixes contains {"pointer": "/unit/supervising_level", "value": input.enterprise.supervising_level}
