# METADATA
# scope: package
# title: "No combustible dust is cleaned within 10 m"
# description: >-
#   Within 10 m of the hot point no combustible dust is cleaned while the fire burns.
# custom:
#   id: hot-work.distance.dust-10m
#   zh:
#     title: "10m内不清扫可燃粉尘"
#     description: "动火期间，距动火点10m范围内不进行可燃性粉尘清扫作业。"
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
package packs.gb30871_2022.hot_work.distance_dust_10m

import data.lib.clock

limit := data.packs.gb30871_2022.params.dust_cleaning_distance_m.value

# None is an answer: somebody looked, and the list is empty.
met if {
	clock.not_after(input.site.surroundings.at, input.act.at)
	every activity in input.site.surroundings.activities {
		elsewhere(activity)
	}
}

elsewhere(activity) if activity.kind in {"gas_venting", "liquid_discharge", "solvent_cleaning", "spray_painting", "other"}

elsewhere(activity) if {
	activity.kind == "dust_cleaning"
	activity.distance_m > limit
}

# What was stated does not lapse by the clock.
until := "never"

observed contains sprintf("%v at %v m", [activity.kind, activity.distance_m]) if {
	some activity in input.site.surroundings.activities
	activity.kind == "dust_cleaning"
}

required := sprintf("more than %v m away", [limit])

fixes contains {"pointer": sprintf("/site/surroundings/activities/%d/distance_m", [i]), "value": limit + 1} if {
	some i, activity in input.site.surroundings.activities
	activity.kind == "dust_cleaning"
	activity.distance_m <= limit
}
