# METADATA
# scope: package
# title: "Rest days of the window are known"
# description: >-
#   The calendar of rest days is loaded for every year that the window of hot work touches; until it is, weekends and the
#   statutory dates are assumed to be the rest days.
# custom:
#   id: hot-work.grade.escalate-time.calendar
#   zh:
#     title: "作业时间所在年份的节假日日历已载入"
#     description: "动火作业时间涉及的年份均已载入节假日日历；尚未载入的，周末和法定节假日固定日期按休息日推定。"
#   document: "GB 30871-2022"
#   clause: "5.1.1"
#   basis: interpretation
#   obligation: should
#   severity: advise
#   stages: [apply, approve, start]
#   effective: {from: "2022-10-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Have the operator load the calendar of the year as soon as it is published. Until then compare the window with
#       the published notice: a day off beside a holiday, and a holiday that moves with the moon, is not recognised.
#     zh: "日历公布后请运维人员及时载入。此前请对照放假通知核对作业时间：调休放假日及随农历、节气变动的节日无法自动识别。"
#   empty_answer: []
package packs.gb30871_2022.hot_work.grade_escalate_time_calendar

import data.lib.calendar

met if {
	every day in days {
		calendar.announced(day, input.facts.calendars, statutory)
	}
}

days := calendar.days(input.permit.window.start, input.permit.window.end, zone, offset)

statutory := data.packs.gb30871_2022.params.statutory_dates.value

zone := data.packs.gb30871_2022.params.zone.value

offset := data.packs.gb30871_2022.params.utc_offset.value

observed := {"start": input.permit.window.start, "end": input.permit.window.end, "assumed": assumed}

assumed contains {
	"en": sprintf("%v: weekends and %v are assumed to be its rest days", [year, concat(", ", statutory)]),
	"zh": sprintf("%v年：推定周末及 %v 为休息日", [year, concat("、", statutory)]),
} if {
	some day in days
	not calendar.announced(day, input.facts.calendars, statutory)
	year := substring(day, 0, 4)
}

required := "a calendar of every year"
