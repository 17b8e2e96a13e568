# METADATA
# scope: package
# title: "The approver has the required level"
# description: >-
#   The post that approves is one that may approve an operation of this kind and grade.
# custom:
#   id: gen.approver.level-match
#   zh:
#     title: "审批级别符合规定"
#     description: "审批岗位有权审批该类别、该级别的作业。"
#   document: "GB 30871-2022"
#   clause: "4.11 b"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [approve]
#   effective: {from: "2022-10-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Have the post of the required level approve.
#     zh: "由相应级别的审批人审批。"
#   empty_answer: []
package packs.gb30871_2022.gen.approver_level_match

met if {
	type := input.permit.type
	grade := input.permit.grade
	input.act.post in data.packs.gb30871_2022.params.approval_posts.value[type][grade]
}

observed := input.act.post

required := posts if {
	type := input.permit.type
	grade := input.permit.grade
	posts := data.packs.gb30871_2022.params.approval_posts.value[type][grade]
}
