# METADATA
# scope: package
# title: "Hazard area: electrical parts of the right Ex class"
# description: >-
#   In a hazard area a named person has confirmed on site that supply, electrical parts and lines are of
#   the Ex class that the area asks for.
# custom:
#   id: temp-power.ex-components
#   zh:
#     title: "火灾爆炸危险场所使用相应防爆等级的电气元件"
#     description: "在火灾爆炸危险场所，已由确认人现场确认电源、电气元件和线路达到相应的防爆等级要求。"
#   document: "GB 30871-2022"
#   clause: "10.6 a"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [start]
#   effective: {from: "2022-10-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Replace what is not of the class, then have line 2 of the permit confirmed.
#     zh: "更换为相应防爆等级的元件后，由确认人确认作业票第2项措施。"
#   empty_answer: []
package packs.gb30871_2022.temp_power.ex_components

import data.lib.confirmations
import data.lib.zones

applies if zones.hazardous(input.site, input.facts.installations)

met if confirmations.stands(input.permit.measures.ex_class, input.act.at)

# A confirmation that was given does not lapse by the clock.
until := "never"

observed := input.permit.measures.ex_class.answer

required := "yes, by a named person, with evidence"
