# METADATA
# scope: package
# title: "No hazardous-chemicals train within 25 m while the fire burns"
# description: >-
#   Where a plant railway lies within 25 m, no train with hazardous chemicals passes or stands there while
#   the fire burns.
# custom:
#   id: hot-work.railway-25m
#   zh:
#     title: "铁路25m内危险化学品列车通过或停留时停止动火"
#     description: "动火点距厂内铁路25m以内的，有装载危险化学品的列车通过或停留时不动火。"
#   document: "GB 30871-2022"
#   clause: "5.2.10"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [start, during, resume]
#   effective: {from: "2022-10-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Stop at once and resume when the train has gone.
#     zh: "立即停止动火，列车离开后再恢复。"
#   empty_answer: []
package packs.gb30871_2022.hot_work.railway_25m

import data.lib.clock

applies if {
	input.site.railway == true
	input.site.railway_m <= limit
}

limit := data.packs.gb30871_2022.params.railway_distance_m.value

met if {
	clock.not_after(input.site.surroundings.at, input.act.at)
	input.site.surroundings.hazchem_train == false
}

# What was stated does not lapse by the clock.
until := "never"

observed := {"train": input.site.surroundings.hazchem_train, "railway_m": input.site.railway_m}

required := sprintf("no train with hazardous chemicals within %v m", [limit])
