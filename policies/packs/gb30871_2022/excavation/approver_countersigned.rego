# METADATA
# scope: package
# title: "The departments concerned have countersigned"
# description: >-
#   Each department of water, power, steam, process, equipment, fire and safety that is concerned agreed
#   between the application and the approval.
# custom:
#   id: excavation.approver.countersigned
#   zh:
#     title: "有关部门会签"
#     description: "有关的水、电、汽、工艺、设备、消防、安全等部门均已在申请之后、审批之前会签同意。"
#   document: "GB 30871-2022"
#   clause: "table B.1"
#   basis: informative
#   obligation: shall
#   severity: block
#   stages: [approve, start]
#   effective: {from: "2022-10-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Have the missing departments sign.
#     zh: "由未会签的部门补签。"
#   empty_answer: []
package packs.gb30871_2022.excavation.approver_countersigned

import data.lib.clock

met if {
	every post in input.excavation.concerned {
		signed(post)
	}
}

signed("water_department") if agreed(input.permit.signatures.water_department)

signed("power_department") if agreed(input.permit.signatures.power_department)

signed("steam_department") if agreed(input.permit.signatures.steam_department)

signed("process_department") if agreed(input.permit.signatures.process_department)

signed("equipment_department") if agreed(input.permit.signatures.equipment_department)

signed("fire_department") if agreed(input.permit.signatures.fire_department)

signed("safety_department") if agreed(input.permit.signatures.safety_department)

# Nobody agrees to what was not applied for yet.
agreed(signature) if {
	signature.opinion == "agree"
	clock.not_after(input.permit.applied_at, signature.at)
	clock.not_after(signature.at, input.act.at)
}

# A signature does not lapse by the clock; a revision that voids it is a new fact.
until := "never"

observed contains post if {
	some post in input.excavation.concerned
	signed(post)
}

required := input.excavation.concerned
