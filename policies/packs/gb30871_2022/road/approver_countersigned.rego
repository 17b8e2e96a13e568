# METADATA
# scope: package
# title: "The fire and safety departments have countersigned"
# description: >-
#   The fire department and the safety department agreed between the application and the approval.
# custom:
#   id: road.approver.countersigned
#   zh:
#     title: "消防、安全管理部门会签"
#     description: "消防、安全管理部门均已在申请之后、审批之前会签同意。"
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
#       Have the missing department sign.
#     zh: "由未会签的部门补签。"
#   empty_answer: []
package packs.gb30871_2022.road.approver_countersigned

import data.lib.clock

met if {
	every post in data.packs.gb30871_2022.params.road_countersign.value {
		signed(post)
	}
}

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
	some post in data.packs.gb30871_2022.params.road_countersign.value
	signed(post)
}

required := data.packs.gb30871_2022.params.road_countersign.value
