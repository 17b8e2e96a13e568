# METADATA
# scope: package
# title: "A mine that the county accepts: department, then head of the county government"
# description: >-
#   A mine that the county accepts (the one that the register shows as supervised by it, where the province has set no
#   other), whose stop no order to rectify concerns, restarts only after the head of the county's department signed and then the head of the county government approved.
# custom:
#   id: CN-COAL-RES-05c
#   zh:
#     title: "县级验收的煤矿由县级政府主要负责人签字"
#     description: "由县级验收（省级未另行规定的为登记为县级监管）且不涉及责令停产整顿的煤矿，经县级监管部门主要负责人签字后，由县级人民政府主要负责人签字。"
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
#       Obtain the signatures of the department head and then of the head of the county government.
#     zh: "依次由部门主要负责人和县级政府主要负责人签字。"
#   empty_answer: []
package packs.resumption_cn.coal.cn_coal_res_05c

import data.lib.coal_stop

applies if {
	input.stop.track == "B"
	accepting == "county"
	"government_head" in data.packs.resumption_cn.params.coal_signed_by.value.county
}

# Which level accepts, by who supervises the mine or whose it is, and who signs there: a province may set all of it.
accepting := coal_stop.accepting(
	input.enterprise.supervising_level,
	input.unit,
	input.facts,
	data.packs.resumption_cn.params.coal_accepted_by.value,
	data.packs.resumption_cn.params.coal_accepted_by_owner.value,
)

met if {
	input.unit.supervising_level == input.enterprise.supervising_level
	coal_stop.first_signature(input.act)
}

met if {
	input.unit.supervising_level == input.enterprise.supervising_level
	coal_stop.next_of_two(input.act, input.signatures)
}

# Whatever else is attempted, both must stand.
met if {
	input.unit.supervising_level == input.enterprise.supervising_level
	coal_stop.department_signed(input.signatures)
	coal_stop.government_approved(input.signatures)
}

observed contains sprintf("department_head: %v at %v", [s.opinion, s.at]) if s := input.signatures.department_head

observed contains sprintf("government_head: %v at %v", [s.opinion, s.at]) if s := input.signatures.government_head

observed contains sprintf("level in the application: %v", [input.unit.supervising_level])

required := "head of the department, then head of the county government, each agreeing"

fixes contains {"pointer": "/unit/supervising_level", "value": input.enterprise.supervising_level}
