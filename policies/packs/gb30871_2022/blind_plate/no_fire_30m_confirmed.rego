# METADATA
# scope: package
# title: "Hazard area: no fire within 30 m, seen on site"
# description: >-
#   In a fire and explosion hazard area a named person has looked around and confirmed that nobody does
#   hot work within 30 m.
# custom:
#   id: blind-plate.no-fire-30m.confirmed
#   zh:
#     title: "现场确认30m内无动火作业"
#     description: "在火灾爆炸危险场所作业的，已由确认人现场确认30m内无动火作业。"
#   document: "GB 30871-2022"
#   clause: "7.6, table A.3"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [start]
#   effective: {from: "2022-10-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Look around, stop the hot work, then have line 4 of the permit confirmed.
#     zh: "现场检查并停止动火作业后确认第4项措施。"
#   empty_answer: []
package packs.gb30871_2022.blind_plate.no_fire_30m_confirmed

import data.lib.confirmations

applies if input.site.fire_explosion_zone == true

applies if {
	some id, place in input.facts.installations
	id == input.site.location_id
	place.fire_explosion_zone == true
}

# Hot work without a permit, and a permit without a position, stand in no register.
met if confirmations.stands(input.permit.measures.no_fire_30m, input.act.at)

# A confirmation that was given does not lapse by the clock.
until := "never"

observed := input.permit.measures.no_fire_30m.answer

required := "yes, by a named person, with evidence"
