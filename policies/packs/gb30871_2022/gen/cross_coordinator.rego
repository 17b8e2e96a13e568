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
#   stages: [approve, start, during, resume]
#   effective: {from: "2022-10-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Name a coordinator in a cross-operations line, after suspending work that goes on, or move the work to another time.
#     zh: "在交叉作业记录中指定协调人（作业中的先暂停），或错开作业时间。"
#   empty_answer: []
package packs.gb30871_2022.gen.cross_coordinator

# Which other permits are near is taken from the register of cases, not from the applicant.
applies if {
	some other in input.facts.neighbours
	other.id != ""
}

# A line that denies the overlap contradicts the register of cases; the register counts.
met if {
	input.permit.cross.exists == true
	input.permit.cross.coordinator != ""
}

observed contains sprintf("%v %v", [other.kind, other.id]) if some other in input.facts.neighbours

required := "a named coordinator"
