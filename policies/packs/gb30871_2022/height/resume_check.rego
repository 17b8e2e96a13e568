# METADATA
# scope: package
# title: "Surroundings and measures confirmed again after a break"
# description: >-
#   After a break a named person has confirmed surroundings and measures again, and the weather was
#   observed again, both since the break began.
# custom:
#   id: height.resume-check
#   zh:
#     title: "中断后重新确认环境条件和安全措施"
#     description: "作业中断后恢复前，已由专人重新确认环境条件和安全措施，并重新观测天气。"
#   document: "GB 30871-2022"
#   clause: "8.2.11"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [resume]
#   effective: {from: "2022-10-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Look at the weather and the measures again on site, then confirm.
#     zh: "现场重新观测天气、核对安全措施后确认。"
#   empty_answer: ["/permit/suspensions"]
package packs.gb30871_2022.height.resume_check

import data.lib.clock
import data.lib.confirmations

# The clause gives no shortest break; every break counts.
met if {
	check := input.permit.checks.rechecked_after_break
	weather := input.env.weather
	confirmations.stands(check, input.act.at)
	every break in input.permit.interruptions {
		clock.after(check.confirmed_at, break.from)
		clock.after(weather.at, break.from)
	}
	every suspension in input.permit.suspensions {
		clock.not_after(suspension.at, check.confirmed_at)
		clock.not_after(suspension.at, weather.at)
	}
}

# What was confirmed does not lapse by the clock; another break is a new fact.
until := "never"

observed := {
	"answer": input.permit.checks.rechecked_after_break.answer,
	"at": input.permit.checks.rechecked_after_break.confirmed_at,
	"weather_at": input.env.weather.at,
}

required := "yes, by a named person, with evidence, and the weather observed, after the latest break began"
