# METADATA
# scope: package
# title: "Grade 2: the local unit approves"
# description: >-
#   A grade 2 permit is approved by the local unit, or the safety management department when it is managed
#   one level up, or by a post of higher rank where the enterprise asks for it.
# custom:
#   id: hot-work.approver.second
#   zh:
#     title: "二级由所在基层单位审批"
#     description: "二级动火作业票由所在基层单位（升级管理的由安全管理部门）审批；企业制度要求更高级别的，从其规定。"
#   document: "GB 30871-2022"
#   clause: "table B.1"
#   basis: informative
#   obligation: shall
#   severity: block
#   stages: [approve]
#   effective: {from: "2022-10-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Have the local unit, or the safety management department when it is managed one level up sign on
#       site; a rule of the enterprise may ask for a higher post.
#     zh: "由所在基层单位（升级管理的由安全管理部门）现场审批签字；企业制度要求更高级别的，从其规定。"
#   empty_answer: ["/facts/approval_levels"]
package packs.gb30871_2022.hot_work.approver_second

applies if input.permit.grade == "2"

posts := data.packs.gb30871_2022.params.approvers.value["2"]

ranks := data.packs.gb30871_2022.params.approval_ranks.value

# The approval being attempted is the signature itself: it cannot wait for its own line.
signing_now if {
	input.act.action == "approve"
	suffices(input.act.post)
}

met if {
	signing_now
	input.act.opinion == "agree"
}

met if {
	not signing_now
	suffices("leader_in_charge")
	input.permit.signatures.leader_in_charge.opinion == "agree"
}

met if {
	not signing_now
	suffices("safety_department")
	input.permit.signatures.safety_department.opinion == "agree"
}

met if {
	not signing_now
	suffices("unit")
	input.permit.signatures.unit.opinion == "agree"
}

# The stricter of table B.1 and the enterprise's own record counts.
suffices(post) if {
	by_table(post)
	every _, level in input.facts.approval_levels {
		allows(level, post)
	}
}

by_table(post) if {
	input.permit.grade_escalated == false
	ranks[post] >= ranks[posts.normal]
}

by_table(post) if {
	input.permit.grade_escalated == true
	ranks[post] >= ranks[posts.escalated]
}

allows(level, _) if level.kind != "hot-work"

allows(level, _) if level.grade != "2"

allows(level, post) if {
	level.kind == "hot-work"
	level.grade == "2"
	ranks[post] >= ranks[level.post]
}

observed := {"escalated": input.permit.grade_escalated, "action": input.act.action}

required := sprintf("agreement of %v, of %v when managed one level up, or of a higher post that the enterprise names", [posts.normal, posts.escalated])
