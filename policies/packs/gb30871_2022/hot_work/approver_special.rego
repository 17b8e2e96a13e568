# METADATA
# scope: package
# title: "Special grade: the leader in charge approves"
# description: >-
#   A special-grade permit is approved by the leader in charge of the enterprise.
# custom:
#   id: hot-work.approver.special
#   zh:
#     title: "特级由主管领导审批"
#     description: "特级动火作业票由主管领导审批。"
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
#       Have the leader in charge sign on site.
#     zh: "由主管领导现场审批签字。"
#   empty_answer: []
package packs.gb30871_2022.hot_work.approver_special

applies if input.permit.grade == "special"

# The approval being attempted is the signature itself: it cannot wait for its own line.
signing_now if {
	input.act.action == "approve"
	input.act.post == "leader_in_charge"
}

met if {
	signing_now
	input.act.opinion == "agree"
}

met if {
	not signing_now
	input.permit.signatures.leader_in_charge.opinion == "agree"
}

required := "agreement of leader_in_charge"
