# METADATA
# scope: package
# title: "Grade 1: the safety department approves"
# description: >-
#   A grade 1 permit is approved by the safety management department.
# custom:
#   id: hot-work.approver.first
#   zh:
#     title: "一级由安全管理部门审批"
#     description: "一级动火作业票由安全管理部门审批。"
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
#       Have the safety department sign on site.
#     zh: "由安全管理部门现场审批签字。"
#   empty_answer: []
package packs.gb30871_2022.hot_work.approver_first

applies if input.permit.grade == "1"

# The approval being attempted is the signature itself: it cannot wait for its own line.
signing_now if {
	input.act.action == "approve"
	input.act.post == "safety_department"
}

met if {
	signing_now
	input.act.opinion == "agree"
}

met if {
	not signing_now
	input.permit.signatures.safety_department.opinion == "agree"
}

required := "agreement of safety_department"
