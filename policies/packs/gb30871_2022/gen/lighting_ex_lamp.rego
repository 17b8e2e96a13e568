# METADATA
# scope: package
# title: "Explosion-proof lamps where they are required"
# description: >-
#   In a vessel that held a flammable or explosive medium, and where dust can explode, a named person has
#   confirmed that the lamps are explosion-proof and of a suitable class.
# custom:
#   id: gen.lighting.ex-lamp
#   zh:
#     title: "防爆灯具"
#     description: "在盛装过易燃易爆介质的容器内或可燃粉尘环境，已由确认人确认采用相应防爆等级的灯具。"
#   document: "GB 30871-2022"
#   clause: "4.13 b"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [start]
#   effective: {from: "2022-10-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Use lamps of the right explosion-proof class, then have the confirmer record it.
#     zh: "更换为相应防爆等级的灯具，由确认人确认。"
#   empty_answer: []
package packs.gb30871_2022.gen.lighting_ex_lamp

import data.lib.confirmations

applies if input.permit.conditions.lamps_in_flammable_vessel == true

applies if input.site.dust_explosive == true

met if confirmations.stands(input.permit.checks.lamps_explosion_proof, input.act.at)

# A confirmation that was given does not lapse by the clock.
until := "never"

observed := input.permit.checks.lamps_explosion_proof.answer

required := "yes, by a named person, with evidence"
