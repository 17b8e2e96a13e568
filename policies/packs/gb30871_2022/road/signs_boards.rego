# METADATA
# scope: package
# title: "Sign boards stand, or the work is short with a conductor on site"
# description: >-
#   Before the start a named person has confirmed on site that the traffic sign boards stand; they may
#   lack only for short work at one point with the conductor on site and warning devices set.
# custom:
#   id: road.signs.boards
#   zh:
#     title: "交通标志牌"
#     description: "作业前已由确认人现场确认设置交通标志牌；短时定点作业且现场有交通指挥人员、设有警示设施的，可不设。"
#   document: "GB 30871-2022"
#   clause: "12.2, 12.3"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [start]
#   effective: {from: "2022-10-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Put up the boards, or call the conductor to the site and set the devices, then confirm.
#     zh: "设置标志牌，或交通指挥人员到场并设置警示设施后确认。"
#   empty_answer: []
package packs.gb30871_2022.road.signs_boards

import data.lib.clock
import data.lib.confirmations
import data.lib.night
import data.lib.words

met if {
	input.road.boards_omitted == false
	confirmations.stands(input.permit.checks.sign_boards, input.act.at)
}

met if {
	input.road.boards_omitted == true
	input.road.fixed_point == true
	words.filled(input.road.conductor)
	confirmations.stands(input.permit.checks.conductor_present, input.act.at)
	confirmations.stands(input.permit.measures.signs_devices, input.act.at)
	short
}

short if clock.within_minutes(input.permit.window.start, input.permit.window.end, by_night)

short if {
	input.env.night == false
	not night.touches(input.permit.window.start, input.permit.window.end, hours, zone, offset)
	clock.within_minutes(input.permit.window.start, input.permit.window.end, by_day)
}

by_day := data.packs.gb30871_2022.params.road_short_day_minutes.value

by_night := data.packs.gb30871_2022.params.road_short_night_minutes.value

hours := data.packs.gb30871_2022.params.night_hours.value

zone := data.packs.gb30871_2022.params.zone.value

offset := data.packs.gb30871_2022.params.utc_offset.value

# A confirmation that was given does not lapse by the clock.
until := "never"

observed := {"omitted": input.road.boards_omitted, "window": [input.permit.window.start, input.permit.window.end]}

required := sprintf("boards confirmed with evidence, or one point, conductor and devices confirmed with evidence, at most %v min by day, %v min at night", [by_day, by_night])
