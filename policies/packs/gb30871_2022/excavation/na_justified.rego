# METADATA
# scope: package
# title: "Nothing is marked not concerned against the facts"
# description: >-
#   Every measure line that is marked not concerned has a reason and does not contradict what the permit
#   says of ground, place and job.
# custom:
#   id: excavation.na-justified
#   zh:
#     title: "不涉及项不得与事实矛盾"
#     description: "标记为不涉及的安全措施均已说明理由，且与地下情况、场所及作业情况不矛盾。"
#   document: "GB 30871-2022"
#   clause: "table A.7"
#   basis: interpretation
#   obligation: shall
#   severity: block
#   stages: [start]
#   effective: {from: "2022-10-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Confirm the measure, or write why it does not concern this job.
#     zh: "确认该措施，或写明不涉及的理由。"
#   empty_answer: ["/excavation/buried"]
package packs.gb30871_2022.excavation.na_justified

import data.lib.words

# The lines are those of form A.7. Fence, slope or shoring, and protective equipment concern every job.
met if {
	input.permit.measures.fence_lights.answer == "yes"
	input.permit.measures.slope_shoring.answer == "yes"
	input.permit.measures.ppe.answer == "yes"
	explained(input.permit.measures.cables_confirmed)
	explained(input.permit.measures.pipes_confirmed)
	explained(input.permit.measures.staked)
	explained(input.permit.measures.road_reported)
	explained(input.permit.measures.night_lighting)
	explained(input.permit.measures.confined_over_1_2m)
	explained(input.permit.measures.other_permits)
	cables
	pipes
	road
	lighting
	other_permits
}

explained(line) if line.answer == "yes"

explained(line) if {
	line.answer == "no"
	words.filled(line.na_reason)
}

cables if input.permit.measures.cables_confirmed.answer == "yes"

cables if none_of(data.packs.gb30871_2022.params.excavation_cables.value)

pipes if input.permit.measures.pipes_confirmed.answer == "yes"

pipes if none_of(data.packs.gb30871_2022.params.excavation_pipes.value)

none_of(kinds) if {
	every works in input.excavation.buried {
		not works.kind in kinds
	}
}

road if input.permit.measures.road_reported.answer == "yes"

road if {
	every operation in input.permit.operations {
		operation != "road_break"
	}
}

lighting if input.permit.measures.night_lighting.answer == "yes"

lighting if input.env.night == false

other_permits if input.permit.measures.other_permits.answer == "yes"

other_permits if count(input.permit.operations) == 1

observed := {
	"cables_confirmed": input.permit.measures.cables_confirmed.answer,
	"pipes_confirmed": input.permit.measures.pipes_confirmed.answer,
	"road_reported": input.permit.measures.road_reported.answer,
	"night_lighting": input.permit.measures.night_lighting.answer,
	"other_permits": input.permit.measures.other_permits.answer,
}

required := "a reason beside every no, and none where the job concerns the measure"
