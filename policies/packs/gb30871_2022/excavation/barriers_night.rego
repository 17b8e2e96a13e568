# METADATA
# scope: package
# title: "Warning lamps for the night"
# description: >-
#   Where the permit reaches into the night, a named person has confirmed on site that warning lamps
#   stand at the excavation.
# custom:
#   id: excavation.barriers.night
#   zh:
#     title: "夜间设置警示灯"
#     description: "作业实施时间跨夜间的，已由确认人现场确认设置夜间警示灯。"
#   document: "GB 30871-2022"
#   clause: "11.2"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [start, during, resume]
#   effective: {from: "2022-10-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Set up the lamps, then confirm with a photograph.
#     zh: "设置夜间警示灯后拍照确认。"
#   empty_answer: []
package packs.gb30871_2022.excavation.barriers_night

import data.lib.confirmations
import data.lib.night

applies if input.env.night == true

# A pit stays open at night, whether people work in it or not.
applies if {
	night.touches(
		input.permit.window.start,
		input.permit.window.end,
		data.packs.gb30871_2022.params.night_hours.value,
		data.packs.gb30871_2022.params.zone.value,
		data.packs.gb30871_2022.params.utc_offset.value,
	)
}

met if confirmations.stands(input.permit.checks.night_lamps, input.act.at)

# A confirmation that was given does not lapse by the clock.
until := "never"

observed := {"answer": input.permit.checks.night_lamps.answer, "window": [input.permit.window.start, input.permit.window.end]}

required := "yes, by a named person, with evidence"
