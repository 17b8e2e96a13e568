# METADATA
# scope: package
# title: "Nothing is marked not concerned against the facts"
# description: >-
#   Plan and signs concern every job; lamps that are marked not concerned have a reason, and the job is
#   by day in clear weather.
# custom:
#   id: road.na-justified
#   zh:
#     title: "不涉及项不得与事实矛盾"
#     description: "方案、标志设施每次作业均涉及；警示灯标记为不涉及的已说明理由，且为白天晴好天气作业。"
#   document: "GB 30871-2022"
#   clause: "table A.8"
#   basis: interpretation
#   obligation: shall
#   severity: block
#   stages: [start]
#   effective: {from: "2022-10-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Confirm the measure, or write why it does not concern this job.
#     zh: "确认该措施，或写明不涉及的理由。"
#   empty_answer: []
package packs.gb30871_2022.road.na_justified

import data.lib.clock
import data.lib.night
import data.lib.words

# The lines are those of form A.8.
met if {
	input.permit.measures.traffic_plan_notified.answer == "yes"
	input.permit.measures.signs_devices.answer == "yes"
	lamps
}

lamps if input.permit.measures.night_lamps.answer == "yes"

lamps if {
	input.permit.measures.night_lamps.answer == "no"
	words.filled(input.permit.measures.night_lamps.na_reason)
	input.env.night == false
	not night.touches(
		input.permit.window.start,
		input.permit.window.end,
		data.packs.gb30871_2022.params.night_hours.value,
		data.packs.gb30871_2022.params.zone.value,
		data.packs.gb30871_2022.params.utc_offset.value,
	)
	clock.earlier_that_day(input.env.weather.at, input.act.at, data.packs.gb30871_2022.params.zone.value)
	input.env.weather.rain == "none"
	input.env.weather.snow == "none"
	input.env.weather.fog == "none"
}

# What was answered does not lapse by the clock.
until := "never"

observed := {
	"traffic_plan_notified": input.permit.measures.traffic_plan_notified.answer,
	"signs_devices": input.permit.measures.signs_devices.answer,
	"night_lamps": input.permit.measures.night_lamps.answer,
}

required := "yes to plan and signs; lamps only by day in clear weather without, with a reason"
