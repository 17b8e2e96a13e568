# METADATA
# scope: package
# title: "A department over the unit accepts, and its head is not the leader of the team"
# description: >-
#   The department that accepts is of a division over the unit, and the head who will sign for it is not the leader of the team.
# custom:
#   id: CN-GEN-DEP-05
#   zh:
#     title: "由有管辖权的部门验收，签字人与组长分设"
#     description: "组织验收的部门对该单位有管辖权，签字负责人与组长不为同一人。"
#   document: "复工复产办理流程 (各地做法)"
#   clause: "team of the acceptance"
#   basis: interpretation
#   obligation: shall
#   severity: block
#   stages: [accept]
#   effective: {from: "2021-09-01", to: ""}
#   governed_by: now
#   doubt: "Practice, no national article was read: a signer beside the leader of the team"
#   remedy:
#     en: >-
#       Have a department over the unit accept, and leave the signature to the head.
#     zh: "由有管辖权的部门验收，由部门负责人签字。"
#   empty_answer: []
package packs.resumption_cn.department.cn_gen_dep_05

import data.lib.division

by_itself if input.act.action == "self_accept"

applies if not by_itself

met if {
	input.acceptance.lead != input.acceptance.signer
	division.covers(input.act.division, input.enterprise.division)
}

observed := {"lead": input.acceptance.lead, "signer": input.acceptance.signer}

required := sprintf("a department over %v, the signer not the leader of its team", [input.enterprise.division])
