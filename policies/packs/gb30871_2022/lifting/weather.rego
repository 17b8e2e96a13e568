# METADATA
# scope: package
# title: "No outdoor lifting from wind force 6 on, in heavy snow, rainstorm or dense fog"
# description: >-
#   Outdoors, as last observed on that day at the place of the lift, the wind is below force 6 and there is no heavy
#   snow, rainstorm or dense fog.
# custom:
#   id: lifting.weather
#   zh:
#     title: "六级风大雪暴雨大雾禁止露天吊装"
#     description: "露天吊装的，当日现场观测风力低于六级，且无大雪、暴雨、大雾。"
#   document: "GB 30871-2022"
#   clause: "9.2.4"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [start, during, resume]
#   effective: {from: "2022-10-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Put the load down and wait for better weather, then observe it again.
#     zh: "放下吊物停止作业，待天气好转后重新观测。"
#   empty_answer: []
package packs.gb30871_2022.lifting.weather

import data.lib.clock

zone := data.packs.gb30871_2022.params.zone.value

offset := data.packs.gb30871_2022.params.utc_offset.value

limit := data.packs.gb30871_2022.params.lifting_wind_forbidden_level.value

bad := data.packs.gb30871_2022.params.lifting_bad_weather.value

applies if input.env.outdoor == true

met if {
	weather := input.env.weather
	clock.earlier_that_day(weather.at, input.act.at, zone)
	weather.wind_level < limit
	bearable(weather.fog)
	bearable(weather.rain)
	bearable(weather.snow)
}

bearable(state) if {
	every word in bad {
		state != word
	}
}

# The clause gives no interval of looking; yesterday's weather is no observation. A resumption asks for a new one in any case.
until := clock.utc(clock.day_over(clock.day(input.env.weather.at, zone), offset))

observed := {
	"wind_level": input.env.weather.wind_level,
	"fog": input.env.weather.fog,
	"rain": input.env.weather.rain,
	"snow": input.env.weather.snow,
}

required := sprintf("seen on that day: below force %v, no heavy snow, rainstorm or dense fog", [limit])
