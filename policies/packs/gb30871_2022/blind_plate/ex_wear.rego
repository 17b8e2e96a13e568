# METADATA
# scope: package
# title: "Hazard area: anti-static wear and explosion-proof tools"
# description: >-
#   In a fire and explosion hazard area a named person has confirmed anti-static clothes and shoes and
#   explosion-proof lamps and tools.
# custom:
#   id: blind-plate.ex-wear
#   zh:
#     title: "火灾爆炸危险场所防静电着装与防爆工具"
#     description: "在火灾爆炸危险场所作业的，已由确认人确认作业人员穿戴防静电服、防静电鞋，使用防爆灯具和防爆工具。"
#   document: "GB 30871-2022"
#   clause: "7.6"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [start]
#   effective: {from: "2022-10-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Change clothes, shoes, lamps and tools, then have line 3 of the permit confirmed.
#     zh: "更换防静电服鞋和防爆灯具、工具后确认第3项措施。"
#   empty_answer: []
package packs.gb30871_2022.blind_plate.ex_wear

import data.lib.confirmations

applies if input.site.fire_explosion_zone == true

applies if {
	some id, place in input.facts.installations
	id == input.site.location_id
	place.fire_explosion_zone == true
}

met if confirmations.stands(input.permit.measures.antistatic_ex, input.act.at)

# A confirmation that was given does not lapse by the clock.
until := "never"

observed := input.permit.measures.antistatic_ex.answer

required := "yes, by a named person, with evidence"
