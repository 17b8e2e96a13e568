# METADATA
# scope: package
# title: "At least two officers of a department over the unit accept"
# description: >-
#   The department that accepts is of a division over the unit, its team has at least two people, and the head who
#   will sign for it is not the leader of the team.
# custom:
#   id: CN-GEN-DEP-05
#   zh:
#     title: "现场验收人员不少于两人"
#     description: "组织验收的部门对该单位有管辖权，验收组不少于两人，签字负责人与组长不为同一人。"
#   document: "复工复产办理流程 (各地做法)"
#   clause: "team of the acceptance"
#   basis: interpretation
#   obligation: shall
#   severity: block
#   stages: [accept]
#   effective: {from: "2021-09-01", to: ""}
#   governed_by: now
#   doubt: "Practice, no national article was read: two officers and a signer beside their leader"
#   remedy:
#     en: >-
#       Accept with a team of at least two, and leave the signature to the head.
#     zh: "由两人以上现场验收，由部门负责人签字。"
#   empty_answer: []
package packs.resumption_cn.department.cn_gen_dep_05

import data.lib.division

minimum := data.packs.resumption_cn.params.acceptance_team.value

by_itself if input.act.action == "self_accept"

applies if not by_itself

met if {
	count(team) >= minimum
	input.acceptance.lead != input.acceptance.signer
	division.covers(input.act.division, input.enterprise.division)
}

# Who is named twice is one person.
team := {member | some member in input.acceptance.team}

observed := {"team": count(team), "lead": input.acceptance.lead, "signer": input.acceptance.signer}

required := sprintf("at least %v people of a department over %v, the signer not their leader", [minimum, input.enterprise.division])
