# METADATA
# scope: package
# title: "No coating while there is hot work in the space"
# description: >-
#   While hot work goes on in the space, by this job or by another live permit of the same space, nobody coats there
#   or does other work that releases toxic or flammable matter.
# custom:
#   id: confined-space.no-paint-with-fire
#   zh:
#     title: "受限空间动火时禁止涂刷"
#     description: "受限空间内动火（本次作业或同一空间其他有效作业票）时，不在该空间内进行涂刷等可能产生有毒、可燃物质的作业。"
#   document: "GB 30871-2022"
#   clause: "6.7"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [approve, start, during, resume]
#   effective: {from: "2022-10-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Do one after the other: cancel or move one of the permits, ventilate between.
#     zh: "错开作业时间：调整其中一张作业票，间隔期间通风。"
#   empty_answer: ["/facts/neighbours"]
package packs.gb30871_2022.confined_space.no_paint_with_fire

# This job has hot work, or another permit of the same space does.
applies if {
	some operation in input.permit.operations
	operation == "hot_work"
}

applies if {
	some other in input.facts.neighbours
	here(other)
	some operation in other.shows.operations
	operation == "hot_work"
}

here(other) if {
	other.kind == "confined-space"
	other.shows.space == input.confined.space_id
}

met if {
	input.confined.coating == false
	every other in input.facts.neighbours {
		harmless(other)
	}
}

harmless(other) if other.kind != "confined-space"

harmless(other) if {
	other.kind == "confined-space"
	other.shows.space != input.confined.space_id
}

harmless(other) if {
	here(other)
	other.shows.coating == false
}

observed := {"coating": input.confined.coating, "others": {other.id | some other in input.facts.neighbours; here(other)}}

required := "no coating in the space"
