# METADATA
# scope: package
# title: "A guardian stands at the hot point"
# description: >-
#   A guardian who is named on the permit has come to the hot point before the fire is lit.
# custom:
#   id: hot-work.guardian
#   zh:
#     title: "动火专人监护"
#     description: "作业票指定的监护人在动火前已到达现场。"
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

import data.lib.clock

# That the guardian stays is judged by the presence of clause 4.10 f.
met if {
	some guardian in input.permit.guardians
	some stay in input.permit.presence
	stay.person_id == guardian.person_id
	clock.not_after(stay.on_at, input.act.at)
}

# What was stated does not lapse by the clock.
until := "never"

observed := {stay.person_id | some stay in input.permit.presence}

required := {guardian.person_id | some guardian in input.permit.guardians}
