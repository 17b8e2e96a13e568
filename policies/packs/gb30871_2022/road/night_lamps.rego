# METADATA
# scope: package
# title: "Red lamps, 1.5 m high, seen from 150 m"
# description: >-
#   Where the permit meets the night, rain, snow or fog, red lamps show the outline of the area, no
#   lower than 1.0 m, lit, and seen from at least 150 m.
# custom:
#   id: road.night-lamps
#   zh:
#     title: "夜间、雨、雪、雾天警示灯"
#     description: "夜间或雨、雪、雾天作业的，警示灯离地不低于1.0m，能反映作业区域轮廓，发出连续、闪烁或旋转的红光，150m以外清晰可见。"
#   document: "GB 30871-2022"
#   clause: "12.4"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [start, during, resume]
#   effective: {from: "2022-10-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Set up or mend the lamps, then state them again; by day, look at the weather first where nobody has
#       yet.
#     zh: "设置或整改警示灯后重新填写；白天尚未观测当日天气的，先观测天气。"
#   empty_answer: []
package packs.gb30871_2022.road.night_lamps

import data.lib.clock
import data.lib.night

applies if input.env.night == true

applies if {
	night.touches(
		input.permit.window.start,
		input.permit.window.end,
		data.packs.gb30871_2022.params.night_hours.value,
		zone,
		data.packs.gb30871_2022.params.utc_offset.value,
	)
}

applies if input.env.weather.rain != "none"

applies if input.env.weather.snow != "none"

applies if input.env.weather.fog != "none"

# Weather that is dated ahead or of another day was not seen: it frees nobody.
applies if clock.after(input.env.weather.at, input.act.at)

applies if clock.day(input.env.weather.at, zone) != clock.day(input.act.at, zone)

zone := data.packs.gb30871_2022.params.zone.value

lowest := data.packs.gb30871_2022.params.road_lamp_height_min_m.value

seen := data.packs.gb30871_2022.params.road_lamp_visible_m.value

met if {
	lamps := input.road.lamps
	clock.not_after(lamps.at, input.act.at)
	lamps.height_m >= lowest
	lamps.visible_m >= seen
	lamps.colour == "red"
	lamps.mode in {"steady", "flashing", "rotating"}
	lamps.outlines == true
}

# What was stated does not lapse by the clock.
until := "never"

observed := {
	"height_m": input.road.lamps.height_m,
	"visible_m": input.road.lamps.visible_m,
	"colour": input.road.lamps.colour,
	"mode": input.road.lamps.mode,
	"outlines": input.road.lamps.outlines,
	"weather_at": input.env.weather.at,
}

required := sprintf(
	"red, lit, showing the outline, about %v m and at least %v m high, seen from at least %v m",
	[data.packs.gb30871_2022.params.road_lamp_height_m.value, lowest, seen],
)
