# METADATA
# scope: package
# title: "No flammable gas is vented within 30 m"
# description: >-
#   No flammable gas is vented at less than 30 m from the hot point while the fire burns.
# custom:
#   id: hot-work.distance.gas-30m
#   zh:
#     title: "30m内不排放可燃气体"
#     description: "动火期间，距动火点30m范围内不排放可燃气体。"
#   document: "GB 30871-2022"
#   clause: "5.2.9"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [start, during, resume]
#   effective: {from: "2022-10-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Stop the other activity or the hot work, then look around again and record it.
#     zh: "停止该活动或停止动火，重新检查周围情况并记录。"
#   empty_answer: ["/site/surroundings/activities"]
package packs.gb30871_2022.hot_work.distance_gas_30m

import data.lib.clock

limit := data.packs.gb30871_2022.params.gas_venting_distance_m.value

# None is an answer: somebody looked, and the list is empty.
met if {
	clock.not_after(input.site.surroundings.at, input.act.at)
	every activity in input.site.surroundings.activities {
		elsewhere(activity)
	}
}

elsewhere(activity) if activity.kind in {"liquid_discharge", "solvent_cleaning", "spray_painting", "dust_cleaning", "other"}

elsewhere(activity) if {
	activity.kind == "gas_venting"
	activity.distance_m >= limit
}

# What was stated does not lapse by the clock.
until := "never"

observed contains sprintf("%v at %v m", [activity.kind, activity.distance_m]) if {
	some activity in input.site.surroundings.activities
	activity.kind == "gas_venting"
}

required := sprintf("at least %v m away", [limit])

fixes contains {"pointer": sprintf("/site/surroundings/activities/%d/distance_m", [i]), "value": limit} if {
	some i, activity in input.site.surroundings.activities
	activity.kind == "gas_venting"
	activity.distance_m < limit
}
