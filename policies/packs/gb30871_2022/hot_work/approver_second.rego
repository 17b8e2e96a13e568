# METADATA
# scope: package
# title: "Grade 2: the local unit approves"
# description: >-
#   A grade 2 permit is approved by the local unit.
# custom:
#   id: hot-work.approver.second
#   zh:
#     title: "二级由所在基层单位审批"
#     description: "二级动火作业票由所在基层单位审批。"
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
#       Have the local unit sign on site.
#     zh: "由所在基层单位现场审批签字。"
#   empty_answer: []
package packs.gb30871_2022.hot_work.approver_second

applies if input.permit.grade == "2"

# The approval being attempted is the signature itself: it cannot wait for its own line.
signing_now if {
	input.act.action == "approve"
	input.act.post == "unit"
}

met if {
	signing_now
	input.act.opinion == "agree"
}

met if {
	not signing_now
	input.permit.signatures.unit.opinion == "agree"
}

required := "agreement of unit"
