# METADATA
# scope: package
# title: "Safety installations inspected after a storm"
# description: >-
#   After a blizzard, typhoon or rainstorm a named person has confirmed, not before it ended, that the
#   safety installations were inspected.
# custom:
#   id: height.after-storm
#   zh:
#     title: "暴风雪、台风、暴雨后检查安全设施"
#     description: "暴风雪、台风、暴雨过后，已由确认人确认对作业安全设施进行检查并处理发现的问题。"
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
#       Inspect the safety installations, mend what is not sound, then confirm.
#     zh: "检查安全设施、消除隐患后确认。"
#   empty_answer: []
package packs.gb30871_2022.height.after_storm

import data.lib.clock
import data.lib.confirmations

applies if input.env.weather.storm_passed == true

met if {
	check := input.permit.checks.after_storm
	confirmations.stands(check, input.act.at)
	clock.not_after(input.env.weather.storm_ended_at, check.confirmed_at)
}

# An inspection that was made does not lapse by the clock; another storm is a new fact.
until := "never"

observed := {"answer": input.permit.checks.after_storm.answer, "at": input.permit.checks.after_storm.confirmed_at}

required := sprintf("yes, by a named person, with evidence, not before %v", [input.env.weather.storm_ended_at])
