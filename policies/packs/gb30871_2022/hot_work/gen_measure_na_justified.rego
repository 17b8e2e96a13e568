# METADATA
# scope: package
# title: "A measure is marked as not concerned only with a reason and where the job allows it"
# description: >-
#   Each measure line that is marked as not concerned gives the reason, and no fact of the job contradicts it.
# custom:
#   id: gen.measure.na-justified
#   zh:
#     title: "不涉及项须说明理由且不得与现场矛盾"
#     description: "安全措施标注不涉及的，均说明理由，且与作业实际情况不矛盾。"
#   document: "GB 30871-2022"
#   clause: "table A.1"
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
package packs.gb30871_2022.hot_work.gen_measure_na_justified

import data.lib.words

# The lines are those of form A.1, so the rule stands with this kind.
met if {
	explained(input.permit.measures.internals_clean)
	explained(input.permit.measures.lines_disconnected_blinded)
	explained(input.permit.measures.openings_cleared)
	explained(input.permit.measures.tank_farm_no_drain_sample)
	explained(input.permit.measures.sparks_at_height)
	explained(input.permit.measures.lining_protected)
	explained(input.permit.measures.cylinders)
	explained(input.permit.measures.extinguishers)
	explained(input.permit.measures.welder_earthed)
	explained(input.permit.measures.no_dangerous_nearby)
	explained(input.permit.measures.distances)
	explained(input.permit.measures.jsa_and_coordinator)
	explained(input.permit.measures.continuous_detector)
	explained(input.permit.measures.camera)
	explained(input.permit.measures.other_permits_and_zone)
	lining
	tank_farm
	cylinders
	welding_set
	continuous_detector
	camera
	equipment
}

explained(line) if line.answer == "yes"

explained(line) if {
	line.answer == "no"
	words.filled(line.na_reason)
}

lining if input.permit.measures.lining_protected.answer == "yes"

lining if input.hot.combustible_lining == false

tank_farm if input.permit.measures.tank_farm_no_drain_sample.answer == "yes"

tank_farm if input.site.major_hazard_tank_farm_dike == false

cylinders if input.permit.measures.cylinders.answer == "yes"

cylinders if no_method({"gas_welding", "gas_cutting"})

welding_set if input.permit.measures.welder_earthed.answer == "yes"

welding_set if no_method({"electric_welding"})

continuous_detector if input.permit.measures.continuous_detector.answer == "yes"

continuous_detector if input.permit.grade != "special"

camera if input.permit.measures.camera.answer == "yes"

camera if input.permit.grade != "special"

# Pressurised work without purging is allowed for special grade; then the medium stays inside.
equipment if {
	input.permit.measures.internals_clean.answer == "yes"
	input.permit.measures.lines_disconnected_blinded.answer == "yes"
}

equipment if input.hot.on_equipment == false

equipment if input.hot.pressurised_unpurged == true

no_method(which) if {
	every method in input.hot.methods {
		not method in which
	}
}

observed := {
	"lining_protected": input.permit.measures.lining_protected.answer,
	"cylinders": input.permit.measures.cylinders.answer,
	"camera": input.permit.measures.camera.answer,
}

required := "a reason beside every no, and none where the job concerns the measure"
