# METADATA
# scope: package
# title: "Gear against noise, dust, heat and cold"
# description: >-
#   For each stated hazard of noise, dust, heat or cold, who goes in wears the gear against it, with cooling in heat
#   and warming in cold.
# custom:
#   id: confined-space.ppe.noise-dust-temp
#   zh:
#     title: "噪声、粉尘、高温、低温防护"
#     description: "存在噪声、粉尘、高温、低温危害的，进入人员佩戴相应防护用品，高温时采取通风降温、低温时采取供暖措施。"
#   document: "GB 30871-2022"
#   clause: "6.6 e-h"
#   basis: mandatory
#   obligation: shall
#   severity: advise
#   stages: [start, during, resume]
#   effective: {from: "2022-10-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Put on what is missing, cool or warm the space, and record it.
#     zh: "补齐防护用品，采取降温或供暖措施后记录。"
#   empty_answer: []
package packs.gb30871_2022.confined_space.ppe_noise_dust_temp

import data.lib.gear

asked := data.packs.gb30871_2022.params.hazard_gear.value

applies if {
	some hazard in input.confined.hazards
	asked[hazard]
}

met if {
	every hazard in input.confined.hazards {
		gear.worn(input.confined.gear, asked[hazard], input.act.at)
	}
}

# What was checked does not lapse by the clock; a new check is a new fact.
until := "never"

observed := input.confined.gear.items

required contains asked[hazard] if some hazard in input.confined.hazards
