# METADATA
# scope: package
# title: "Deeper than 2 m: a ladder or another quick way in and out"
# description: >-
#   Where the excavation is to be deeper than 2 m, a named person has confirmed on site a ladder or
#   another quick way in and out.
# custom:
#   id: excavation.egress-2m
#   zh:
#     title: "深度大于2m设置梯子等快速进出设施"
#     description: "动土深度大于2m的，已由确认人现场确认设置梯子等保证人员快速进出的设施。"
#   document: "GB 30871-2022"
#   clause: "11.7"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [start, during, resume]
#   effective: {from: "2022-10-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Set up the ladder, then confirm with a photograph.
#     zh: "设置梯子等进出设施后拍照确认。"
#   empty_answer: []
package packs.gb30871_2022.excavation.egress_2m

import data.lib.confirmations

limit := data.packs.gb30871_2022.params.excavation_egress_above_m.value

applies if input.excavation.depth_m > limit

met if confirmations.stands(input.permit.checks.egress, input.act.at)

# A confirmation that was given does not lapse by the clock.
until := "never"

observed := {"depth_m": input.excavation.depth_m, "answer": input.permit.checks.egress.answer}

required := sprintf("a ladder or another quick way in and out above %v m, by a named person, with evidence", [limit])
