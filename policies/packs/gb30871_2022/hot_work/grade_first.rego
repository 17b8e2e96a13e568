# METADATA
# scope: package
# title: "Hazardous area or pipe rack: at least grade 1"
# description: >-
#   Hot work in a fire and explosion hazard area or on a pipe rack is at least grade 1; in the area, not on
#   the rack, grade 2 is open only after the whole system was stopped and cleaned.
# custom:
#   id: hot-work.grade.first
#   zh:
#     title: "一级动火判定（含管廊）"
#     description: "在火灾爆炸危险场所进行的除特级以外的动火作业及管廊上的动火作业，至少为一级；仅当非管廊且装置全部停车、清洗置换合格后，可按二级管理。"
#   document: "GB 30871-2022"
#   clause: "5.1.3, 5.1.4"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [apply, approve]
#   effective: {from: "2022-10-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Mark the permit grade 1, or record the full stop and the cleaning.
#     zh: "按一级动火办理作业票，或补充全部停车、清洗置换记录。"
#   empty_answer: []
package packs.gb30871_2022.hot_work.grade_first

applies if input.site.fire_explosion_zone == true

applies if input.site.pipe_rack == true

applies if {
	some id, place in input.facts.installations
	id == input.site.location_id
	place.fire_explosion_zone == true
}

applies if {
	some id, place in input.facts.installations
	id == input.site.location_id
	place.pipe_rack == true
}

met if input.permit.grade in {"special", "1"}

# 5.1.4: the one way to grade 2 inside the area. Who approved it is judged by hot-work.grade.downgrade.
met if {
	input.permit.grade == "2"
	input.site.pipe_rack == false
	input.site.system_full_stop_cleaned == true
	not rack_in_register
}

rack_in_register if {
	some id, place in input.facts.installations
	id == input.site.location_id
	place.pipe_rack == true
}

observed := input.permit.grade

required := "special or 1"

fixes contains {"pointer": "/permit/grade", "value": "1"}
