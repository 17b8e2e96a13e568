# METADATA
# scope: package
# title: "Tandem lift: the cranes move together"
# description: >-
#   Where two or more cranes lift one load, a named person has confirmed that they are set to move
#   together.
# custom:
#   id: lifting.multi-crane-80.synchronous
#   zh:
#     title: "多机抬吊动作同步"
#     description: "两台及以上起重机械抬吊同一吊物的，已由确认人确认各机动作同步。"
#   document: "GB 30871-2022"
#   clause: "9.2.10 c"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [start]
#   effective: {from: "2022-10-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Set the cranes to move together, then confirm.
#     zh: "各起重机械动作同步后确认。"
#   empty_answer: []
package packs.gb30871_2022.lifting.multi_crane_80_synchronous

import data.lib.confirmations

applies if count(input.lifting.cranes) > 1

met if confirmations.stands(input.permit.checks.tandem_synchronous, input.act.at)

# A confirmation that was given does not lapse by the clock.
until := "never"

observed := input.permit.checks.tandem_synchronous.answer

required := "yes, by a named person, with evidence"
