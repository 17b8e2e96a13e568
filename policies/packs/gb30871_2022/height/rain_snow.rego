# METADATA
# scope: package
# title: "Rain or snow: measures against slipping and cold"
# description: >-
#   While it rains or snows, a named person has confirmed that measures against slipping and cold are in
#   place.
# custom:
#   id: height.rain-snow
#   zh:
#     title: "雨雪天防滑防寒"
#     description: "雨、雪天作业，已由确认人确认采取防滑、防寒措施。"
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
#       Take the measures, then confirm; else come down.
#     zh: "采取防滑、防寒措施后确认，否则停止作业。"
#   empty_answer: []
package packs.gb30871_2022.height.rain_snow

import data.lib.confirmations

applies if input.env.weather.rain != "none"

applies if input.env.weather.snow != "none"

met if confirmations.stands(input.permit.checks.anti_slip, input.act.at)

# A confirmation that was given does not lapse by the clock.
until := "never"

observed := input.permit.checks.anti_slip.answer

required := "yes, by a named person, with evidence"
