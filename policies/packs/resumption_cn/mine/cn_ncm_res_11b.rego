# METADATA
# scope: package
# title: "Who signs is of the level that supervises the mine, and did not lead the acceptance"
# description: >-
#   The head who signs is of the level that supervises the mine and of the division in which it lies, and
#   did not lead the acceptance; at the restart the signature that the track asks for stands.
# custom:
#   id: CN-NCM-RES-11b
#   zh:
#     title: "签字层级相符且未担任验收组组长"
#     description: "签字负责人属该矿山监管层级及所在行政区划，且未担任验收组组长；恢复生产时该类别所需签字均在。"
#   document: "北方某市矿山复工复产通知 (2023-02)"
#   clause: "who accepts signs and answers"
#   basis: interpretation
#   obligation: shall
#   severity: block
#   stages: [sign, restart]
#   effective: {from: "2023-02-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Obtain the signature of the head of the department of that level, or of the mine's head on its
#       own acceptance.
#     zh: "由该监管层级部门主要负责人签字；自行验收的由矿山主要负责人签字。"
#   empty_answer: []
#   doubt: "the notice is a city's whose name the copy does not give; it binds its area only and is taken as the pattern elsewhere; it says only that who accepts signs, the level is read from the register"
package packs.resumption_cn.mine.cn_ncm_res_11b

import data.lib.division

applies if input.act.action in {"sign_department", "approve_department", "approve_government"}

applies if input.stage == "restart"

met if {
	input.stage == "sign"
	input.act.opinion == "agree"
	competent(input.act.division)
	input.act.person != input.acceptance.lead
}

met if {
	input.stage == "restart"
	input.stop.track == "A"
	input.signatures.main_responsible.opinion == "agree"
}

met if {
	input.stage == "restart"
	input.stop.track in {"B", "C"}
	input.signatures.department_head.opinion == "agree"
	competent(input.signatures.department_head.division)
	input.signatures.department_head.person != input.acceptance.lead
}

competent(signer) if division.of_level(signer, input.enterprise.supervising_level, input.enterprise.division)

observed contains sprintf("%v: %v", [input.act.action, input.act.division])

observed contains sprintf("department_head: %v", [input.signatures.department_head.division])

required := sprintf("%v, over %v, not the leader of the acceptance", [input.enterprise.supervising_level, input.enterprise.division])
