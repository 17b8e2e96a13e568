# METADATA
# scope: package
# title: "Toxic medium: protective equipment per GB 39800.1"
# description: >-
#   Where the medium is toxic, a named person has confirmed that the workers wear the protective
#   equipment of GB 39800.1 against it.
# custom:
#   id: blind-plate.toxic-ppe
#   zh:
#     title: "有毒介质佩戴个体防护装备"
#     description: "介质有毒的，已由确认人确认作业人员按GB 39800.1佩戴相应的个体防护装备。"
#   document: "GB 30871-2022"
#   clause: "7.9"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [start]
#   effective: {from: "2022-10-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Equip the crew, then have line 2 of the permit confirmed.
#     zh: "佩戴防护装备后确认第2项措施。"
#   empty_answer: []
package packs.gb30871_2022.blind_plate.toxic_ppe

import data.lib.confirmations

applies if count(input.site.toxic_medium) > 0

applies if input.blind.toxic_gas == true

met if confirmations.stands(input.permit.measures.toxic_ppe, input.act.at)

# A confirmation that was given does not lapse by the clock.
until := "never"

observed := input.permit.measures.toxic_ppe.answer

required := "yes, by a named person, with evidence"
