# METADATA
# scope: package
# title: "Sign boards may be left out for short work at one point"
# description: >-
#   Sign boards are left out only for work at one point of at most 2 h by day or 1 h at night, with a
#   traffic conductor named.
# custom:
#   id: road.short-exempt
#   zh:
#     title: "短时定点作业可不设交通标志牌"
#     description: "不设交通标志牌的，为白天不超过2h、夜间不超过1h的定点作业，且已指定交通指挥人员。"
#   document: "GB 30871-2022"
#   clause: "12.3"
#   basis: mandatory
#   obligation: may
#   severity: advise
#   stages: [apply, approve]
#   effective: {from: "2022-10-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Shorten the window and name a conductor, or put up the sign boards.
#     zh: "缩短作业时间并指定交通指挥人员，或设置交通标志牌。"
#   empty_answer: []
package packs.gb30871_2022.road.short_exempt

import data.lib.clock
import data.lib.night
import data.lib.words

applies if input.road.boards_omitted == true

# Whether conductor and devices are there is judged on site, by road.signs.boards.
met if {
	input.road.fixed_point == true
	words.filled(input.road.conductor)
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

observed := {
	"fixed_point": input.road.fixed_point,
	"conductor": input.road.conductor,
	"window": [input.permit.window.start, input.permit.window.end],
}

required := sprintf("one point, a conductor, at most %v min by day, %v min at night", [by_day, by_night])

fixes contains {"pointer": "/permit/window/end", "value": clock.local(time.parse_rfc3339_ns(input.permit.window.start) + (minutes * clock.minute_ns), zone)} if {
	some minutes in {by_day, by_night}
}
