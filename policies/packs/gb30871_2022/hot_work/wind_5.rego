# METADATA
# scope: package
# title: "No outdoor hot work from wind force 5 on"
# description: >-
#   Outdoor hot work is done below wind force 5, as last observed on that day; from force 5 on only where production really needs it,
#   with the reason written down and managed one level up.
# custom:
#   id: hot-work.wind-5
#   zh:
#     title: "五级风及以上禁止露天动火"
#     description: "露天动火作业在当日观测风力五级以下进行；五级风及以上确需动火的，写明理由并升级管理。"
#   document: "GB 30871-2022"
#   clause: "5.2.15"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [start, during, resume]
#   effective: {from: "2022-10-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Wait for the wind to drop, or have the permit managed one level up with the reason.
#     zh: "等待风力减弱，或写明理由升级办理作业票。"
#   empty_answer: []
package packs.gb30871_2022.hot_work.wind_5

import data.lib.clock

applies if input.env.outdoor == true

zone := data.packs.gb30871_2022.params.zone.value

offset := data.packs.gb30871_2022.params.utc_offset.value

limit := data.packs.gb30871_2022.params.wind_forbidden_level.value

met if {
	weather := input.env.weather
	clock.earlier_that_day(weather.at, input.act.at, zone)
	weather.wind_level < limit
}

met if {
	weather := input.env.weather
	clock.earlier_that_day(weather.at, input.act.at, zone)
	weather.wind_level >= limit
	input.permit.grade_escalated == true
	input.hot.production_need_reason != ""
}

# The clause gives no interval of looking; yesterday's weather is no observation.
until := clock.utc(clock.day_over(clock.day(input.env.weather.at, zone), offset))

observed := sprintf("force %v", [input.env.weather.wind_level])

required := sprintf("seen on that day: below force %v, or managed one level up with a reason", [limit])
