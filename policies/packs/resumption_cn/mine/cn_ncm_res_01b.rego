# METADATA
# scope: package
# title: "The department of the level that supervises the mine accepts"
# description: >-
#   The application names the level that the register shows, and the department that accepts is of that
#   level and of the division in which the mine lies.
# custom:
#   id: CN-NCM-RES-01b
#   zh:
#     title: "由监管层级的部门组织验收"
#     description: "申请所填监管层级与登记一致；组织验收的部门为该层级、且为矿山所在行政区划的部门。"
#   document: "北方某市矿山复工复产通知 (2023-02)"
#   clause: "the local government organises the acceptance"
#   basis: interpretation
#   obligation: shall
#   severity: block
#   stages: [apply, accept]
#   effective: {from: "2023-02-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       State the level that the register shows, and leave the acceptance to the department of that
#       level.
#     zh: "按登记的监管层级填报，由该层级的部门组织验收。"
#   empty_answer: []
#   doubt: "the notice is a city's whose name the copy does not give; it binds its area only and is taken as the pattern elsewhere; which level organises is read from the level of supervision"
package packs.resumption_cn.mine.cn_ncm_res_01b

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

met if {
	input.stage == "accept"
	claimed
	division.of_level(input.act.division, input.enterprise.supervising_level, input.enterprise.division)
}

claimed if input.unit.supervising_level == input.enterprise.supervising_level

observed contains sprintf("application: %v", [input.unit.supervising_level])

observed contains sprintf("accepted by a department of %v", [input.act.division])

required := sprintf("%v, over %v", [input.enterprise.supervising_level, input.enterprise.division])

# What an application claims can be corrected to what the register shows; who accepts cannot.
fixes contains {"pointer": "/unit/supervising_level", "value": input.enterprise.supervising_level}
