# METADATA
# scope: package
# title: "No draining or sampling in the dike"
# description: >-
#   Inside the dike of an oil or gas tank farm, a named person has confirmed that the tanks in the dike
#   and within the fire spacing are neither drained nor sampled.
# custom:
#   id: hot-work.tank-farm-no-draining
#   zh:
#     title: "罐区防火堤内动火时不切水、不取样"
#     description: "在油气罐区防火堤内动火时，已由确认人确认同一防火堤内及防火间距内的储罐不切水、不取样。"
#   document: "GB 30871-2022"
#   clause: "5.2.8"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [start, during, resume]
#   effective: {from: "2022-10-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Stop draining and sampling for the time of the work, then have line 4 of the permit confirmed.
#     zh: "作业期间停止切水、取样，并确认作业票第4项措施。"
#   empty_answer: []
package packs.gb30871_2022.hot_work.tank_farm_no_draining

import data.lib.confirmations

applies if input.site.tank_farm_dike == true

applies if input.site.major_hazard_tank_farm_dike == true

applies if {
	some id, place in input.facts.installations
	id == input.site.location_id
	place.major_hazard_tank_farm_dike == true
}

met if confirmations.stands(input.permit.measures.tank_farm_no_drain_sample, input.act.at)

# What was stated does not lapse by the clock.
until := "never"

observed := input.permit.measures.tank_farm_no_drain_sample.answer

required := "yes, by a named person, with evidence"
