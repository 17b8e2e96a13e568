# METADATA
# scope: package
# title: "Those who sign are of the level that accepts"
# description: >-
#   The department and the government whose heads sign are of the level that accepts (the one that supervises the
#   mine, where the province has set no other), and of the division in which it lies.
# custom:
#   id: CN-COAL-RES-05-LEVEL
#   zh:
#     title: "签字层级与验收层级一致"
#     description: "签字的部门和政府为该煤矿验收层级（省级未另行规定的为监管层级）、且为煤矿所在行政区划的部门和政府。"
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
#       Pass the case to the department and the government of the level that accepts.
#     zh: "报请验收层级的部门和政府主要负责人签字。"
#   empty_answer: []
package packs.resumption_cn.coal.cn_coal_res_05_level

import data.lib.coal_stop
import data.lib.division

# The mine inspection body is no government's: it agrees for the mines of its region, whatever level supervises them.
applies if input.act.action in {"sign_department", "approve_department", "approve_government"}

applies if {
	input.stage == "restart"
	input.stop.track in {"B", "C"}
}

met if {
	input.stage == "sign"
	competent(input.act.division)
}

met if {
	input.stage == "restart"
	competent(input.signatures.department_head.division)
	competent(input.signatures.government_head.division)
}

# Where the department alone signs, as that of the province does, no government signs (CN-COAL-RES-05a).
met if {
	input.stage == "restart"
	department_alone
	input.stop.track == "B"
	competent(input.signatures.department_head.division)
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

competent(signer) if division.of_level(signer, accepting, input.enterprise.division)

observed contains sprintf("%v: %v", [input.act.action, input.act.division])

observed contains sprintf("department_head: %v", [input.signatures.department_head.division])

observed contains sprintf("government_head: %v", [input.signatures.government_head.division])

required := sprintf("%v, over %v", [accepting, input.enterprise.division])
