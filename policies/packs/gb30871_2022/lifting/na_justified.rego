# METADATA
# scope: package
# title: "A measure is marked as not concerned only with a reason and where the job allows it"
# description: >-
#   Each measure line that is marked as not concerned gives the reason, and no fact of the job
#   contradicts it.
# custom:
#   id: lifting.na-justified
#   zh:
#     title: "不涉及项须说明理由且不得与现场矛盾"
#     description: "安全措施标注不涉及的，均说明理由，且与作业实际情况不矛盾。"
#   document: "GB 30871-2022"
#   clause: "table A.5"
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
#   empty_answer: ["/lifting/anchors"]
package packs.gb30871_2022.lifting.na_justified

import data.lib.words

vehicles := data.packs.gb30871_2022.params.lifting_vehicle_cranes.value

# The lines are those of form A.5. Crew, crane, tackle, lashing, mass, zone and overhead lines concern every lift.
met if {
	input.permit.measures.ppe.answer == "yes"
	input.permit.measures.tackle_checked.answer == "yes"
	input.permit.measures.roles_signals.answer == "yes"
	input.permit.measures.no_pipe_anchor.answer == "yes"
	input.permit.measures.lashing.answer == "yes"
	input.permit.measures.crane_safety_devices.answer == "yes"
	input.permit.measures.certificates.answer == "yes"
	input.permit.measures.mass_within_rating.answer == "yes"
	input.permit.measures.zone_lights.answer == "yes"
	input.permit.measures.no_overhead_lines.answer == "yes"
	explained(input.permit.measures.plan_approved)
	explained(input.permit.measures.hazmat_plan)
	explained(input.permit.measures.building_anchor)
	explained(input.permit.measures.off_live_lines)
	explained(input.permit.measures.underground_load)
	explained(input.permit.measures.overhead_pipes)
	explained(input.permit.measures.spark_arrestor)
	explained(input.permit.measures.wind_ok)
	explained(input.permit.measures.other_permits)
	plan
	hazmat
	building
	live_lines
	arrestor
	wind
	other_permits
}

explained(line) if line.answer == "yes"

explained(line) if {
	line.answer == "no"
	words.filled(line.na_reason)
}

plan if input.permit.measures.plan_approved.answer == "yes"

plan if {
	input.permit.grade == "3"
	count(input.lifting.features) == 0
}

hazmat if input.permit.measures.hazmat_plan.answer == "yes"

hazmat if input.lifting.near_hazmat == false

building if input.permit.measures.building_anchor.answer == "yes"

building if {
	every anchor in input.lifting.anchors {
		anchor.kind != "building"
	}
}

live_lines if input.permit.measures.off_live_lines.answer == "yes"

live_lines if count(input.lifting.power_lines) == 0

arrestor if input.permit.measures.spark_arrestor.answer == "yes"

arrestor if {
	every crane in input.lifting.cranes {
		not crane.kind in vehicles
	}
}

arrestor if {
	input.site.fire_explosion_zone == false
	every id, place in input.facts.installations {
		outside(id, place)
	}
}

outside(id, _) if id != input.site.location_id

outside(_, place) if place.fire_explosion_zone == false

wind if input.permit.measures.wind_ok.answer == "yes"

wind if input.env.outdoor == false

other_permits if input.permit.measures.other_permits.answer == "yes"

other_permits if {
	count(input.permit.operations) == 1
	input.lifting.blocks_road == false
}

observed := {
	"plan_approved": input.permit.measures.plan_approved.answer,
	"hazmat_plan": input.permit.measures.hazmat_plan.answer,
	"building_anchor": input.permit.measures.building_anchor.answer,
	"off_live_lines": input.permit.measures.off_live_lines.answer,
	"spark_arrestor": input.permit.measures.spark_arrestor.answer,
	"wind_ok": input.permit.measures.wind_ok.answer,
	"other_permits": input.permit.measures.other_permits.answer,
}

required := "a reason beside every no, and none where the job concerns the measure"
