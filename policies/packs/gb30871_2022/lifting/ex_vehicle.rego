# METADATA
# scope: package
# title: "Spark arrestor in a hazard area"
# description: >-
#   Where a vehicle crane works in an explosion hazard area, a named person has confirmed on site that
#   its exhaust has a spark arrestor.
# custom:
#   id: lifting.ex-vehicle
#   zh:
#     title: "爆炸场所车辆阻火器"
#     description: "爆炸危险场所使用车辆式起重机械的，已由确认人现场确认排气管装有阻火器。"
#   document: "GB 30871-2022"
#   clause: "table A.5"
#   basis: informative
#   obligation: shall
#   severity: block
#   stages: [start]
#   effective: {from: "2022-10-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Fit the spark arrestor, then have line 17 of the permit confirmed with a photograph.
#     zh: "加装阻火器后，由确认人拍照确认作业票第17项措施。"
#   empty_answer: []
package packs.gb30871_2022.lifting.ex_vehicle

import data.lib.confirmations

vehicles := data.packs.gb30871_2022.params.lifting_vehicle_cranes.value

applies if {
	some crane in input.lifting.cranes
	crane.kind in vehicles
	hazard_area
}

hazard_area if input.site.fire_explosion_zone == true

# What the register knows of the place counts, whatever the form says.
hazard_area if {
	some id, place in input.facts.installations
	id == input.site.location_id
	place.fire_explosion_zone == true
}

met if confirmations.stands(input.permit.measures.spark_arrestor, input.act.at)

# A confirmation that was given does not lapse by the clock.
until := "never"

observed := input.permit.measures.spark_arrestor.answer

required := "yes, by a named person, with evidence"
