# METADATA
# scope: package
# title: "After a break: weather and dead lines looked at again"
# description: >-
#   Before a lift goes on after a break, the weather outdoors was observed anew, and lines that must be
#   dead were confirmed dead anew.
# custom:
#   id: lifting.resume-check
#   zh:
#     title: "中断后重新确认天气和停电"
#     description: "吊装中断后恢复前，露天作业的已重新观测天气，须停电的线路已重新确认停电。"
#   document: "GB 30871-2022"
#   clause: "9.2.3, 9.2.4"
#   basis: interpretation
#   obligation: shall
#   severity: block
#   stages: [resume]
#   effective: {from: "2022-10-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Observe the weather and look at the lines again, enter both, then go on.
#     zh: "重新观测天气、确认线路停电并填写后，再恢复作业。"
#   empty_answer: ["/lifting/power_lines"]
package packs.gb30871_2022.lifting.resume_check

import data.lib.clock
import data.lib.confirmations

applies if input.env.outdoor == true

applies if dead

dead if {
	some line in input.lifting.power_lines
	line.dead == true
}

met if {
	weather_anew
	lines_anew
}

weather_anew if input.env.outdoor == false

weather_anew if {
	input.env.outdoor == true
	weather := input.env.weather
	clock.not_after(weather.at, input.act.at)
	since_break(weather.at)
}

lines_anew if {
	every line in input.lifting.power_lines {
		line.dead == false
	}
}

lines_anew if {
	dead
	check := input.permit.checks.line_dead
	confirmations.stands(check, input.act.at)
	since_break(check.confirmed_at)
}

since_break(at) if {
	every suspension in input.permit.suspensions {
		clock.not_after(suspension.at, at)
	}
}

# What was observed or confirmed does not lapse by the clock.
until := "never"

observed contains sprintf("weather of %v", [input.env.weather.at])

observed contains sprintf("dead lines confirmed at %v", [input.permit.checks.line_dead.confirmed_at])

required contains sprintf("not before the break of %v", [suspension.at]) if some suspension in input.permit.suspensions
