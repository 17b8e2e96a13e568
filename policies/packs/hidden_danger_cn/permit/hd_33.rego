# METADATA
# scope: package
# title: "No major hidden danger is open where the work is"
# description: >-
#   No major hidden danger that is on record is open at the place of the work, or in the unit that the place belongs to; one
#   that is not closed is open, and one that is not graded as general is major.
# custom:
#   id: HD-33
#   zh:
#     title: "作业地点无未销号的重大事故隐患"
#     description: "作业地点及其所属单元无登记在案、未销号的重大事故隐患；未销号即为未整改，未定为一般的按重大对待。"
#   document: "安全生产法 (2021)"
#   clause: "41, 65(3)"
#   basis: interpretation
#   obligation: shall
#   severity: block
#   stages: [approve, start, during, resume]
#   effective: {from: "2021-09-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Remove the hidden danger and have it closed first; where it is elsewhere, have its place and unit entered.
#     zh: "先消除隐患并销号；隐患不在此处的，补充登记其地点和单元。"
#   empty_answer: []
package packs.hidden_danger_cn.permit.hd_33

met if not open_here

open_here if {
	some danger in input.facts.hazards
	open(danger)
	touches(danger)
}

open(danger) if {
	danger.status != "closed"
	danger.grade != "general"
}

touches(danger) if danger.place == input.site.location_id

touches(danger) if {
	some id, place in input.facts.installations
	id == input.site.location_id
	place.unit == danger.unit
}

observed contains id if {
	some id, danger in input.facts.hazards
	open(danger)
	touches(danger)
}

required := "none open here"
