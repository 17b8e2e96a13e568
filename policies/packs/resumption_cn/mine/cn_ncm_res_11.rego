# METADATA
# scope: package
# title: "Underground mines and ponds above people: the head of government signs"
# description: >-
#   For an underground mine and for a tailings pond above people the head of government approves after
#   the head of the department has signed.
# custom:
#   id: CN-NCM-RES-11
#   zh:
#     title: "地下矿山和头顶库由政府主要负责人签字"
#     description: "地下矿山和头顶库，由部门主要负责人签字后，经政府主要负责人批准。"
#   document: "省级通行做法"
#   clause: "who signs"
#   basis: interpretation
#   obligation: shall
#   severity: advise
#   stages: [sign, restart]
#   effective: {from: "2023-02-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Pass the case to the head of government after the department has signed.
#     zh: "部门签字后报政府主要负责人批准。"
#   empty_answer: []
#   doubt: "provincial practice, from memory"
package packs.resumption_cn.mine.cn_ncm_res_11

import data.lib.coal_stop

concerned := data.packs.resumption_cn.params.mine_government_signs.value

applies if {
	input.stop.track in {"B", "C"}
	input.unit.workings in concerned
}

applies if {
	input.stop.track in {"B", "C"}
	input.unit.workings == "tailings_pond"
	input.unit.head_pond == true
	"head_pond" in concerned
}

# The first signature waits for none; each later one needs those before it.
met if coal_stop.first_signature(input.act)

met if coal_stop.next_of_two(input.act, input.signatures)

met if {
	coal_stop.department_signed(input.signatures)
	coal_stop.government_approved(input.signatures)
	input.signatures.department_head.person != input.signatures.government_head.person
}

observed contains sprintf("department_head: %v", [input.signatures.department_head.opinion])

observed contains sprintf("government_head: %v", [input.signatures.government_head.opinion])

required := "department head, then head of government, each agreeing"
