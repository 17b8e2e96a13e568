# METADATA
# scope: package
# title: "No work at height from wind force 5 on, in dense fog or similar weather"
# description: >-
#   As last observed at the work place on that day, the wind is below force 5 and there is no dense fog, rainstorm, heavy
#   snow or other bad weather.
# custom:
#   id: height.weather
#   zh:
#     title: "五级风及以上、浓雾等恶劣天气禁止高处作业"
#     description: "当日作业现场观测风力低于五级，且无浓雾、暴雨、大雪及其他恶劣天气。"
#   document: "GB 30871-2022"
#   clause: "8.2.6"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [start, during, resume]
#   effective: {from: "2022-10-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Come down and wait for better weather, then observe it again.
#     zh: "停止作业，待天气好转后重新观测。"
#   empty_answer: []
package packs.gb30871_2022.height.weather

import data.lib.clock

zone := data.packs.gb30871_2022.params.zone.value

offset := data.packs.gb30871_2022.params.utc_offset.value

limit := data.packs.gb30871_2022.params.height_wind_forbidden_level.value

bad := data.packs.gb30871_2022.params.height_bad_weather.value

# The weather is what people see at the work place, so the ban needs no exception for work under a roof.
met if {
	weather := input.env.weather
	clock.earlier_that_day(weather.at, input.act.at, zone)
	weather.wind_level < limit
	bearable(weather.fog)
	bearable(weather.rain)
	bearable(weather.snow)
	weather.other_bad == false
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
	"other_bad": input.env.weather.other_bad,
}

required := sprintf("seen on that day: below force %v, no dense fog, rainstorm, heavy snow or other bad weather", [limit])
