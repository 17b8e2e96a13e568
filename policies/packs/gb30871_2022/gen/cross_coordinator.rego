# METADATA
# scope: package
# title: "Cross-operations have one coordinator"
# description: >-
#   Where another live permit overlaps in the same area, the enterprise has named one coordinator.
# custom:
#   id: gen.cross.coordinator
#   zh:
#     title: "交叉作业指定专人协调"
#     description: "同一作业区域内有时间重叠的其他作业时，已指定专人统一协调管理。"
#   document: "GB 30871-2022"
#   clause: "4.7"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [approve, start]
#   effective: {from: "2022-10-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Name a coordinator for the area, or move the work to another time.
#     zh: "指定交叉作业协调人，或错开作业时间。"
#   empty_answer: []
package packs.gb30871_2022.gen.cross_coordinator

# Which other permits are near is taken from the register of cases, not from the applicant.
applies if {
	some other in input.facts.neighbours
	other.id != ""
}

# A form that denies the overlap contradicts the register of cases; the register counts.
met if {
	input.permit.cross.exists == true
	input.permit.cross.coordinator != ""
}

observed contains sprintf("%v %v", [other.kind, other.id]) if some other in input.facts.neighbours

required := "a named coordinator"
