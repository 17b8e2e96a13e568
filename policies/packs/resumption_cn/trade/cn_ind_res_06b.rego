# METADATA
# scope: package
# title: "Dangerous work in the holiday: only where needed, approved one level higher"
# description: >-
#   Dangerous work during a stop for a holiday is needed, and was approved by somebody at a higher position than
#   usual; what the head usually approves the head approves.
# custom:
#   id: CN-IND-RES-06b
#   zh:
#     title: "节日危险作业：非必要不进行，提级审批"
#     description: "节日停产期间的危险作业确有必要，并由高于平时一级的人员审批；平时由主要负责人审批的仍由其审批。"
#   document: "节假日安全生产指引 (发布机关不明)"
#   clause: "dangerous work"
#   basis: interpretation
#   obligation: should
#   severity: advise
#   stages: [stop, apply]
#   effective: {from: "2021-09-01", to: ""}
#   governed_by: now
#   doubt: "A guide page without an issuing body, a weak source; it warns and never blocks. A level higher is read as a higher position in the register of persons"
#   remedy:
#     en: >-
#       Put the work off, or have it approved one level higher.
#     zh: "推迟作业或提级审批。"
#   empty_answer: ["/holiday/work"]
package packs.resumption_cn.trade.cn_ind_res_06b

applies if input.stop.holiday == true

levels := data.packs.resumption_cn.params.approval_positions.value

met if {
	every work in input.holiday.work {
		raised(work)
	}
}

raised(work) if {
	work.needed == true
	some usual, level in levels
	level == work.usual_level
	some given, position in levels
	position == input.facts.persons[work.approved_by].position_level
	given > usual
}

raised(work) if {
	work.needed == true
	work.usual_level == levels[count(levels) - 1]
	input.facts.persons[work.approved_by].position_level == work.usual_level
}

observed contains work.what if {
	some work in input.holiday.work
	not raised(work)
}

required := "needed, and approved one level higher"
