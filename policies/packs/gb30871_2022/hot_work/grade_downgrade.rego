# METADATA
# scope: package
# title: "Grade 2 after a full stop: a named head approved it"
# description: >-
#   Grade 2 in a fire and explosion hazard area after a full stop rests on a written approval of the head
#   of production or the head of safety, given before.
# custom:
#   id: hot-work.grade.downgrade
#   zh:
#     title: "全部停车后按二级管理的批准"
#     description: "火灾爆炸危险场所装置全部停车、清洗置换合格后按二级管理的，已事先经生产负责人或安全管理负责人书面批准。"
#   document: "GB 30871-2022"
#   clause: "5.1.4"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [apply, approve]
#   effective: {from: "2022-10-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Record who approved grade 2, in which post, when and under which number, or mark the permit grade
#       1.
#     zh: "补充批准人、职务、时间和文号，或按一级动火办理。"
#   empty_answer: []
package packs.gb30871_2022.hot_work.grade_downgrade

import data.lib.clock

applies if {
	input.site.system_full_stop_cleaned == true
	input.permit.grade == "2"
	hazard_zone
}

hazard_zone if input.site.fire_explosion_zone == true

hazard_zone if {
	some id, place in input.facts.installations
	id == input.site.location_id
	place.fire_explosion_zone == true
}

met if {
	approval := input.hot.downgrade_approval
	approval.post in data.packs.gb30871_2022.params.downgrade_posts.value
	approval.by != ""
	approval.ref != ""
	clock.not_after(approval.at, input.act.at)
}

# What was stated does not lapse by the clock.
until := "never"

observed := {"post": input.hot.downgrade_approval.post, "at": input.hot.downgrade_approval.at}

required := "a written approval of the head of production or of safety, before the act"

fixes contains {"pointer": "/permit/grade", "value": "1"}
