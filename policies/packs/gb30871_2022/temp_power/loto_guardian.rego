# METADATA
# scope: package
# title: "A guardian is there when the line is connected"
# description: >-
#   When the line is connected, and connected again after a break, a guardian who is named on the permit
#   is on site.
# custom:
#   id: temp-power.loto.guardian
#   zh:
#     title: "接线时监护人在场"
#     description: "接通临时用电线路以及中断后再次接通时，作业票指定的监护人在现场。"
#   document: "GB 30871-2022"
#   clause: "10.3"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [start, resume]
#   effective: {from: "2022-10-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Have a named guardian sign on at the place, then connect.
#     zh: "由指定监护人到场签到后再接线。"
#   empty_answer: []
package packs.gb30871_2022.temp_power.loto_guardian

import data.lib.presence

met if presence.there(input.permit.presence, input.permit.guardians, input.act.at)

until := presence.until(input.permit.presence, input.permit.guardians, input.act.at)

observed contains sprintf("%v at %v, on site: %v", [line.person_id, line.at, line.on_site]) if some line in input.permit.presence

required := {guardian.person_id | some guardian in input.permit.guardians}
