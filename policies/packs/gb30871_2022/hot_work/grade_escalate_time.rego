# METADATA
# scope: package
# title: "Holiday, rest day, night or special period: managed one level up"
# description: >-
#   Hot work whose window touches a holiday, a rest day, the night, a control period or another special
#   period is managed one level up. Rest days are those of the calendars; in a year without one, weekends and the
#   statutory dates.
# custom:
#   id: hot-work.grade.escalate-time
#   zh:
#     title: "节假日、公休日、夜间及其他特殊情况升级管理"
#     description: "作业时间涉及节假日、公休日、夜间、重点管控时段或其他特殊情况的，动火作业升级管理。休息日以节假日日历为准；尚无当年日历的，周末和法定节假日固定日期按休息日推定。"
#   document: "GB 30871-2022"
#   clause: "5.1.1"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [apply, approve, start]
#   effective: {from: "2022-10-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Mark the permit as managed one level up and have the post of the next higher grade approve it, or
#       move the window.
#     zh: "作业票按升级管理办理，由上一级别的审批人审批；或调整作业时间。"
#   empty_answer: []
package packs.gb30871_2022.hot_work.grade_escalate_time

import data.lib.calendar
import data.lib.clock
import data.lib.night

# The form may say more than the clock and the registers know, never less: an enterprise has holidays of its own.
applies if input.env.holiday == true

applies if input.env.restday == true

applies if input.env.night == true

applies if input.env.special_period == true

applies if at_night

applies if {
	some day in calendar.days(input.permit.window.start, input.permit.window.end, zone, offset)
	calendar.rest(day, input.facts.calendars, statutory)
}

applies if {
	some _, period in input.facts.control_periods
	controls(period, input.permit.window)
}

at_night if night.touches(input.permit.window.start, input.permit.window.end, hours, zone, offset)

controls(period, window) if {
	"hot-work" in period.kinds
	time.parse_rfc3339_ns(window.start) < clock.day_over(period.to, offset)
	time.parse_rfc3339_ns(window.end) > clock.day_start(period.from, offset)
}

hours := data.packs.gb30871_2022.params.night_hours.value

statutory := data.packs.gb30871_2022.params.statutory_dates.value

zone := data.packs.gb30871_2022.params.zone.value

offset := data.packs.gb30871_2022.params.utc_offset.value

# Who then approves is judged with the approval itself (table B.1).
met if input.permit.grade_escalated == true

observed := {"start": input.permit.window.start, "end": input.permit.window.end, "because": reasons}

reasons contains {
	"en": sprintf("rest day %v", [day]),
	"zh": sprintf("休息日 %v", [day]),
} if {
	some day in calendar.days(input.permit.window.start, input.permit.window.end, zone, offset)
	calendar.rest(day, input.facts.calendars, statutory)
	calendar.announced(day, input.facts.calendars, statutory)
}

reasons contains {
	"en": sprintf("rest day %v, assumed: there is no calendar of the year yet", [day]),
	"zh": sprintf("休息日 %v（推定：尚无当年节假日日历）", [day]),
} if {
	some day in calendar.days(input.permit.window.start, input.permit.window.end, zone, offset)
	calendar.rest(day, input.facts.calendars, statutory)
	not calendar.announced(day, input.facts.calendars, statutory)
}

reasons contains {
	"en": sprintf("night, %v to %v o'clock", [hours.from, hours.to]),
	"zh": sprintf("夜间（%v时至%v时）", [hours.from, hours.to]),
} if {
	at_night
}

reasons contains {
	"en": sprintf("control period %v, %v to %v", [id, period.from, period.to]),
	"zh": sprintf("重点管控时段 %v（%v 至 %v）", [id, period.from, period.to]),
} if {
	some id, period in input.facts.control_periods
	controls(period, input.permit.window)
}

reasons contains {"en": "stated: public holiday", "zh": "申报：节假日"} if input.env.holiday == true

reasons contains {"en": "stated: rest day", "zh": "申报：公休日"} if input.env.restday == true

reasons contains {"en": "stated: night", "zh": "申报：夜间"} if input.env.night == true

reasons contains {"en": "stated: special period", "zh": "申报：特殊时段"} if input.env.special_period == true

required := "managed one level up"

fixes contains {"pointer": "/permit/grade_escalated", "value": true}
