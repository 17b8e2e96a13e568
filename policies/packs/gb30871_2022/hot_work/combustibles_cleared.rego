# METADATA
# scope: package
# title: "Combustibles cleared, extinguishers on site"
# description: >-
#   A named person has confirmed on site, with evidence, that combustibles, openings and drains around the
#   hot point are cleared or covered, and another line confirms the fire-fighting equipment.
# custom:
#   id: hot-work.combustibles-cleared
#   zh:
#     title: "清除易燃物并配备消防器材"
#     description: "已由确认人现场确认动火点周围及下方的易燃物、孔洞、窨井等已清除或封盖，并确认消防器材到位。"
#   document: "GB 30871-2022"
#   clause: "5.2.1"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [start]
#   effective: {from: "2022-10-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Clear or cover what can burn, bring the extinguishers, then have both lines (3 and 8 of the permit)
#       confirmed with a photograph.
#     zh: "清除或封盖易燃物，备齐消防器材，由确认人拍照确认作业票第3、8项措施。"
#   empty_answer: []
package packs.gb30871_2022.hot_work.combustibles_cleared

import data.lib.confirmations

# The clause asks for two things; the form confirms them on two lines, so a row with one line would lose one.
met if {
	confirmations.stands(input.permit.measures.openings_cleared, input.act.at)
	confirmations.stands(input.permit.measures.extinguishers, input.act.at)
}

# A confirmation that was given does not lapse by the clock.
until := "never"

observed := {
	"openings_cleared": input.permit.measures.openings_cleared.answer,
	"extinguishers": input.permit.measures.extinguishers.answer,
}

required := "yes on both lines, each by a named person with evidence"
