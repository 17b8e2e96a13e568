# METADATA
# scope: package
# title: "A guardian watches the work at height"
# description: >-
#   A guardian who is named on the permit is on site at the start, while work goes on and when it
#   resumes.
# custom:
#   id: height.guardian
#   zh:
#     title: "高处作业专人监护"
#     description: "作业开始、进行和恢复时，作业票指定的监护人在现场。"
#   document: "GB 30871-2022"
#   clause: "8.2.2"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [start, during, resume]
#   effective: {from: "2022-10-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Have a named guardian sign on at the place, then go on.
#     zh: "由指定监护人到场签到后再作业。"
#   empty_answer: []
package packs.gb30871_2022.height.guardian

import data.lib.presence

# That the guardian stays the whole time is judged by the presence of clause 4.10 f.
met if presence.there(input.permit.presence, input.permit.guardians, input.act.at)

until := presence.until(input.permit.presence, input.permit.guardians, input.act.at)

observed contains sprintf("%v at %v, on site: %v", [line.person_id, line.at, line.on_site]) if some line in input.permit.presence

required := {guardian.person_id | some guardian in input.permit.guardians}
