# METADATA
# scope: package
# title: "Power lines beyond the toppling radius, or dead"
# description: >-
#   Each overhead power line nearby is farther away than the crane could topple and at least as far as
#   DL 409 asks, or it is de-energised for the lift.
# custom:
#   id: lifting.power-lines
#   zh:
#     title: "电力线路安全距离"
#     description: "附近每条架空电力线路与作业的距离均大于起重机械倾覆半径且不小于DL 409规定的安全距离，否则作业期间停电。"
#   document: "GB 30871-2022"
#   clause: "9.2.3"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [approve]
#   effective: {from: "2022-10-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Place the crane elsewhere, or have the line de-energised.
#     zh: "调整吊装位置，或将线路停电。"
#   empty_answer: ["/lifting/power_lines"]
package packs.gb30871_2022.lifting.power_lines

met if {
	every line in input.lifting.power_lines {
		clear(line)
	}
}

# That it is dead is confirmed on site before the start.
clear(line) if line.dead == true

clear(line) if {
	line.dead == false
	line.distance_m > input.lifting.topple_radius_m
	line.distance_m >= line.dl409_m
}

observed contains sprintf("%v at %v m, de-energised: %v", [line.name, line.distance_m, line.dead]) if {
	some line in input.lifting.power_lines
}

required contains sprintf("%v: more than %v m and at least %v m (DL 409), or de-energised", [line.name, input.lifting.topple_radius_m, line.dl409_m]) if {
	some line in input.lifting.power_lines
}
