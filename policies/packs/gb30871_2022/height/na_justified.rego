# METADATA
# scope: package
# title: "A measure is marked as not concerned only with a reason and where the job allows it"
# description: >-
#   Each measure line that is marked as not concerned gives the reason, and no fact of the job
#   contradicts it.
# custom:
#   id: height.na-justified
#   zh:
#     title: "不涉及项须说明理由且不得与现场矛盾"
#     description: "安全措施标注不涉及的，均说明理由，且与作业实际情况不矛盾。"
#   document: "GB 30871-2022"
#   clause: "table A.4"
#   basis: interpretation
#   obligation: shall
#   severity: block
#   stages: [start]
#   effective: {from: "2022-10-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Give the reason, or carry out the measure and confirm it.
#     zh: "填写不涉及的理由，或落实该措施并确认。"
#   empty_answer: []
package packs.gb30871_2022.height.na_justified

import data.lib.words

# The lines are those of form A.4. Fitness, clothing, harness and tool bag concern every job.
met if {
	input.permit.measures.fit_workers.answer == "yes"
	input.permit.measures.clothing.answer == "yes"
	input.permit.measures.helmet_harness_ba.answer == "yes"
	input.permit.measures.toolbag_lanyard.answer == "yes"
	explained(input.permit.measures.scaffold_nets)
	explained(input.permit.measures.layered_isolation)
	explained(input.permit.measures.ladders_ropes)
	explained(input.permit.measures.light_shed_capacity)
	explained(input.permit.measures.bearing_boards)
	explained(input.permit.measures.lighting)
	explained(input.permit.measures.comms_30m)
	explained(input.permit.measures.zone)
	explained(input.permit.measures.wind_ok)
	explained(input.permit.measures.other_permits)
	scaffold
	ladders
	levels
	light_shed
	boards
	comms
	wind
	other_permits
}

explained(line) if line.answer == "yes"

explained(line) if {
	line.answer == "no"
	words.filled(line.na_reason)
}

scaffold if input.permit.measures.scaffold_nets.answer == "yes"

scaffold if stands_on_none({"platform", "cage", "scaffold"})

ladders if input.permit.measures.ladders_ropes.answer == "yes"

ladders if stands_on_none({"ladder", "rope"})

levels if input.permit.measures.layered_isolation.answer == "yes"

levels if input.height.levels.same_fall_line == false

light_shed if input.permit.measures.light_shed_capacity.answer == "yes"

light_shed if input.height.fragile_roof == false

boards if input.permit.measures.bearing_boards.answer == "yes"

boards if input.height.fragile_roof == false

comms if input.permit.measures.comms_30m.answer == "yes"

comms if input.height.h_m <= data.packs.gb30871_2022.params.height_comms_above_m.value

wind if input.permit.measures.wind_ok.answer == "yes"

wind if input.env.outdoor == false

other_permits if input.permit.measures.other_permits.answer == "yes"

other_permits if count(input.permit.operations) == 1

stands_on_none(which) if {
	every means in input.height.means {
		not means in which
	}
}

observed := {
	"scaffold_nets": input.permit.measures.scaffold_nets.answer,
	"ladders_ropes": input.permit.measures.ladders_ropes.answer,
	"layered_isolation": input.permit.measures.layered_isolation.answer,
	"wind_ok": input.permit.measures.wind_ok.answer,
}

required := "a reason beside every no, and none where the job concerns the measure"
