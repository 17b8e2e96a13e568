# METADATA
# scope: package
# title: "Near hazardous material: a detailed plan that protects it"
# description: >-
#   Where pipes or equipment with hazardous material stand at the place of the lift, the approved plan
#   protects them, and it is stated whether they are made safe first.
# custom:
#   id: lifting.hazardous-equipment
#   zh:
#     title: "含危险物料场所详细方案"
#     description: "吊装场所有含危险物料的设备、管道的，已审批的方案包含对其保护措施，并明确是否须先停车、放空、置换。"
#   document: "GB 30871-2022"
#   clause: "9.2.2"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [approve]
#   effective: {from: "2022-10-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Add the protection of that equipment to the plan and have it approved.
#     zh: "在方案中补充对设备、管道的保护措施并审批。"
#   empty_answer: []
package packs.gb30871_2022.lifting.hazardous_equipment

import data.lib.clock
import data.lib.words

applies if input.lifting.near_hazmat == true

met if {
	plan := input.permit.plan
	words.filled(plan.ref)
	plan.approved_by != ""
	clock.not_after(plan.approved_at, input.act.at)
	"hazardous_equipment" in plan.covers
	input.lifting.hazmat_make_safe in {true, false}
}

# What was stated does not lapse by the clock.
until := "never"

observed := {
	"covers": input.permit.plan.covers,
	"approved_at": input.permit.plan.approved_at,
	"make_safe_first": input.lifting.hazmat_make_safe,
}

required := "an approved plan with the protection of equipment with hazardous material, and whether it is made safe first"
