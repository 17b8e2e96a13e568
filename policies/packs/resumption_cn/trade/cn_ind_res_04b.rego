# METADATA
# scope: package
# title: "A supervisor for each confined space"
# description: >-
#   Each confined space that a step of the restart plan enters has a supervisor, who is somebody of the list of
#   people and does not go in.
# custom:
#   id: CN-IND-RES-04b
#   zh:
#     title: "有限空间作业配备监护人员"
#     description: "复产方案涉及的有限空间均明确监护人，监护人为上岗人员且不进入有限空间。"
#   document: "工贸企业有限空间作业安全规定 (应急管理部令第13号)"
#   clause: "supervision"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [apply, accept]
#   effective: {from: "2024-01-01", to: ""}
#   governed_by: now
#   doubt: "The text of the order was not read; what stands here is from the catalogue, at middle certainty"
#   remedy:
#     en: >-
#       Name a supervisor who stays outside.
#     zh: "明确在外监护的监护人。"
#   empty_answer: []
package packs.resumption_cn.trade.cn_ind_res_04b

applies if {
	some step in input.plan.steps
	step.work == "confined_space"
}

met if {
	every entry in input.confined_spaces {
		watched(entry)
	}
}

watched(entry) if {
	entry.supervisor in {person.person_id | some person in input.people}
	every worker in entry.workers {
		worker != entry.supervisor
	}
}

observed contains entry.space if {
	some entry in input.confined_spaces
	not watched(entry)
}

required := "a supervisor of the list of people, who is none of those who go in"
