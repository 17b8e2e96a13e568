# METADATA
# scope: package
# title: "Rescue kit on site, with counts"
# description: >-
#   A named person has confirmed on site fire equipment, lifelines and breathing sets, each with its count, and rinse
#   water where the medium is corrosive.
# custom:
#   id: confined-space.rescue-kit
#   zh:
#     title: "应急器材配备"
#     description: "已由确认人现场确认配备消防器材、救生绳、气防装备并填写数量，有腐蚀性介质的已配应急冲洗水。"
#   document: "GB 30871-2022"
#   clause: "table A.2, line 11"
#   basis: informative
#   obligation: shall
#   severity: block
#   stages: [start]
#   effective: {from: "2022-10-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Bring what is missing and have line 11 of the permit confirmed with the counts.
#     zh: "补齐器材后，由确认人确认作业票第11项措施并填写数量。"
#   empty_answer: []
package packs.gb30871_2022.confined_space.rescue_kit

import data.lib.confirmations

met if {
	kit := input.permit.measures.rescue_kit
	confirmations.stands(kit, input.act.at)
	kit.values.fire_kit > 0
	kit.values.lifelines > 0
	kit.values.ba_sets > 0
	rinse
}

rinse if input.site.corrosive_medium == false

rinse if {
	input.site.corrosive_medium == true
	input.permit.measures.rescue_kit.values.rinse_water == true
}

# A confirmation that was given does not lapse by the clock.
until := "never"

observed := input.permit.measures.rescue_kit.values

required := "fire equipment, lifelines, breathing sets, each counted; rinse water where the medium is corrosive"
