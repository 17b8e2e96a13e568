# METADATA
# scope: package
# title: "Position map, numbering and one commander"
# description: >-
#   The enterprise has drawn a position map of the blinds that bears the number of this blind, and has
#   appointed one person who commands the work.
# custom:
#   id: blind-plate.drawing
#   zh:
#     title: "盲板位置图、统一编号、专人指挥"
#     description: "企业已绘制盲板位置图，图上编号与本作业票盲板编号一致，并指定专人统一指挥。"
#   document: "GB 30871-2022"
#   clause: "7.1"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [apply, approve]
#   effective: {from: "2022-10-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Draw the map, give the blind the number that it has there, and appoint a commander.
#     zh: "绘制盲板位置图，按图统一编号，并指定指挥人。"
#   empty_answer: []
package packs.gb30871_2022.blind_plate.drawing

import data.lib.clock
import data.lib.words

zone := data.packs.gb30871_2022.params.zone.value

met if {
	words.filled(input.blind.map.file)
	input.blind.map.author != ""
	input.blind.map.date <= clock.day(input.act.at, zone)
	words.filled(input.blind.no)
	input.blind.no == input.blind.map.no
	input.blind.commander != ""
}

# A map that was drawn does not lapse by the clock.
until := "never"

observed := {"no": input.blind.no, "map_no": input.blind.map.no, "map_date": input.blind.map.date}

required := sprintf("one number on permit and map, map of %v or before, one commander", [clock.day(input.act.at, zone)])
