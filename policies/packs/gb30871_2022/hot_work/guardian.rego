# METADATA
# scope: package
# title: "A guardian stands at the hot point"
# description: >-
#   A guardian who is named on the permit is at the hot point before the fire is lit and while it burns.
# custom:
#   id: hot-work.guardian
#   zh:
#     title: "动火专人监护"
#     description: "动火前及动火期间，作业票指定的监护人在现场。"
#   document: "GB 30871-2022"
#   clause: "5.2.1"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [start, during, resume]
#   effective: {from: "2022-10-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Have a named guardian sign on at the hot point, then start.
#     zh: "由指定监护人到场签到后再开始作业。"
#   empty_answer: []
package packs.gb30871_2022.hot_work.guardian

import data.lib.presence

# That the guardian stays the whole time is judged by the presence of clause 4.10 f.
met if presence.there(input.permit.presence, input.permit.guardians, input.act.at)

until := presence.until(input.permit.presence, input.permit.guardians, input.act.at)

observed contains sprintf("%v at %v, on site: %v", [line.person_id, line.at, line.on_site]) if some line in input.permit.presence

required := {guardian.person_id | some guardian in input.permit.guardians}
