# METADATA
# scope: package
# title: "Buried cable at least 0.7 m deep"
# description: >-
#   Each buried section lies at least 0.7 m deep, its route is marked with safety signs, and under a
#   road it lies in a sleeve.
# custom:
#   id: temp-power.buried-0.7m
#   zh:
#     title: "埋地电缆深度不小于0.7m"
#     description: "埋地敷设的电缆深度均不小于0.7m，走向设标志和安全标志，穿越道路处加保护套管。"
#   document: "GB 30871-2022"
#   clause: "10.6 f"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [start, during, resume]
#   effective: {from: "2022-10-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Lay the cable deeper, mark its route and sleeve it under roads, then measure again.
#     zh: "加深敷设、设置标志、过路加套管后重新测量。"
#   empty_answer: []
package packs.gb30871_2022.temp_power.buried_0_7m

limit := data.packs.gb30871_2022.params.temp_power_bury_depth_m.value

applies if {
	some line in input.temp_power.lines
	line.laying == "buried"
}

met if {
	every line in input.temp_power.lines {
		lies(line)
	}
}

lies(line) if line.laying != "buried"

lies(line) if {
	line.laying == "buried"
	line.bury_depth_m >= limit
	line.marked == true
	road(line)
}

road(line) if line.crosses_road == false

road(line) if {
	line.crosses_road == true
	line.sleeved == true
}

observed contains sprintf("%v: %v m deep", [line.name, line.bury_depth_m]) if {
	some line in input.temp_power.lines
	line.laying == "buried"
}

required := sprintf("at least %v m, marked, sleeved under roads", [limit])
