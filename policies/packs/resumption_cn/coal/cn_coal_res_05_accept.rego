# METADATA
# scope: package
# title: "The department of the level that accepts for the mine accepts"
# description: >-
#   The application names the level that the register shows, and the department that accepts is of the level
#   that accepts what that level supervises (the same, where the province has set no other, for that level or for whose
#   the mine is) and of the division in which the mine lies.
# custom:
#   id: CN-COAL-RES-05-ACCEPT
#   zh:
#     title: "由规定层级的部门组织验收"
#     description: "申请所填监管层级与登记一致；组织验收的部门为验收该监管层级或隶属关系煤矿的层级（省级未另行规定的为同级）、且为煤矿所在行政区划的部门。"
#   document: "煤矿复工复产验收管理办法 (煤安监行管〔2019〕4号)"
#   clause: "4"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [apply, accept]
#   effective: {from: "2019-01-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       State the level that the register shows, and leave the acceptance to the department of the level that accepts.
#     zh: "按登记的监管层级填报，由规定层级的部门组织验收。"
#   empty_answer: []
package packs.resumption_cn.coal.cn_coal_res_05_accept

import data.lib.coal_stop
import data.lib.division

# What a mine accepts itself depends on no level.
applies if {
	input.stage == "apply"
	input.stop.track in {"B", "C"}
}

applies if input.act.action == "accept"

met if {
	input.stage == "apply"
	claimed
}

# Before it is accepted nobody of an authority acts.
met if {
	claimed
	division.of_level(input.act.division, accepting, input.enterprise.division)
}

# Which level accepts, by who supervises the mine or whose it is: a province may set both.
accepting := coal_stop.accepting(
	input.enterprise.supervising_level,
	input.unit,
	input.facts,
	data.packs.resumption_cn.params.coal_accepted_by.value,
	data.packs.resumption_cn.params.coal_accepted_by_owner.value,
)

claimed if input.unit.supervising_level == input.enterprise.supervising_level

observed contains sprintf("application: %v", [input.unit.supervising_level])

observed contains sprintf("accepted by a department of %v", [input.act.division])

required := sprintf("%v, over %v", [accepting, input.enterprise.division])

# What an application claims can be corrected to what the register shows; who accepts cannot.
fixes contains {"pointer": "/unit/supervising_level", "value": input.enterprise.supervising_level}
