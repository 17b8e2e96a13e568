# METADATA
# scope: package
# title: "Holiday, rest day, night or special period: managed one level up"
# description: >-
#   Hot work whose window touches a holiday, a rest day, the night, a control period or another special
#   period is managed one level up.
# custom:
#   id: hot-work.grade.escalate-time
#   zh:
#     title: "节假日、公休日、夜间及其他特殊情况升级管理"
#     description: "作业时间涉及节假日、公休日、夜间、重点管控时段或其他特殊情况的，动火作业升级管理。"
#   document: "GB 30871-2022"
#   clause: "5.1.1"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [apply, approve]
#   effective: {from: "2022-10-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Mark the permit as managed one level up and have the post of the next higher grade approve it, or
#       move the window.
#     zh: "作业票按升级管理办理，由上一级别的审批人审批；或调整作业时间。"
#   empty_answer: []
package packs.gb30871_2022.hot_work.grade_escalate_time

import data.lib.clock

# The form may say more than the clock and the registers know, never less.
applies if input.env.holiday == true

applies if input.env.restday == true

applies if input.env.night == true

applies if input.env.special_period == true

# The night that began the evening before the start counts as well as the one that begins on its day; a window of
# more than a day touches the second in any case.
applies if {
	day := clock.day_start(clock.day(input.permit.window.start, zone), offset)
	some shift in {-1, 0}
	dusk := (day + (shift * clock.day_ns)) + (night.from * clock.hour_ns)
	dawn := (day + ((shift + 1) * clock.day_ns)) + (night.to * clock.hour_ns)
	time.parse_rfc3339_ns(input.permit.window.start) < dawn
	time.parse_rfc3339_ns(input.permit.window.end) > dusk
}

applies if {
	some _, period in input.facts.control_periods
	"hot-work" in period.kinds
	time.parse_rfc3339_ns(input.permit.window.start) < clock.day_over(period.to, offset)
	time.parse_rfc3339_ns(input.permit.window.end) > clock.day_start(period.from, offset)
}

night := data.packs.gb30871_2022.params.night_hours.value

zone := data.packs.gb30871_2022.params.zone.value

offset := data.packs.gb30871_2022.params.utc_offset.value

# Who then approves is judged with the approval itself (table B.1).
met if input.permit.grade_escalated == true

observed := {"start": input.permit.window.start, "end": input.permit.window.end}

required := "managed one level up"

fixes contains {"pointer": "/permit/grade_escalated", "value": true}
