# METADATA
# scope: package
# title: "The supervisor did not leave"
# description: >-
#   During each entry into a confined space the supervisor stayed until everybody was out.
# custom:
#   id: CN-IND-RES-04d
#   zh:
#     title: "监护人员不得离开"
#     description: "每次有限空间作业期间监护人员均未离开，直至人员全部撤出。"
#   document: "工贸企业有限空间作业安全规定 (应急管理部令第13号)"
#   clause: "supervision"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [restart]
#   effective: {from: "2024-01-01", to: ""}
#   governed_by: now
#   doubt: "The text of the order was not read; what stands here is from the catalogue, at middle certainty"
#   remedy:
#     en: >-
#       Stop the entry while no supervisor is there, and record it truthfully.
#     zh: "监护人离开时停止作业，并如实记录。"
#   empty_answer: []
package packs.resumption_cn.trade.cn_ind_res_04d

import data.lib.broken_off

# Entries are made while the restart runs; before it there is none to judge.
applies if {
	input.case.state == "restarting"
	some step in input.plan.steps
	step.work == "confined_space"
}

met if {
	every entry in input.space_entries {
		stayed(entry)
	}
}

# An entry of a restart that was broken off is not judged again.
stayed(entry) if broken_off.before(entry.entered_at, input.case.acts)

stayed(entry) if entry.supervisor_stayed == true

observed contains sprintf("%v: %v", [entry.space, entry.supervisor_stayed]) if some entry in input.space_entries

required := "stayed, at each entry"
