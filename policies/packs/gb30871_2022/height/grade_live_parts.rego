# METADATA
# scope: package
# title: "Live parts nearer than table 1 set their factor"
# description: >-
#   Live parts are no nearer than table 1 allows for their voltage, or the factor is listed.
# custom:
#   id: height.grade.live-parts
#   zh:
#     title: "带电体距离的客观因素认定"
#     description: "作业活动范围与带电体的距离不小于表1规定，否则相应客观危险因素已列入。"
#   document: "GB 30871-2022"
#   clause: "8.1.2 f"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [apply, approve]
#   effective: {from: "2022-10-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Keep the distance, or add the factor to the list and grade the work anew.
#     zh: "保持距离，或补列客观危险因素并重新确定级别。"
#   empty_answer: ["/height/factors"]
package packs.gb30871_2022.height.grade_live_parts

applies if {
	some part in input.height.live_parts
	part.kv >= 0
}

# Each row holds up to its voltage, and the distances grow with the voltage: one row that reaches the voltage and is
# kept is enough. Above the last row no distance is given, and only the factor will do.
table := data.packs.gb30871_2022.params.height_live_parts.value

met if {
	every part in input.height.live_parts {
		clear(part)
	}
}

met if {
	some factor in input.height.factors
	factor == "live_parts"
}

clear(part) if {
	some row in table
	part.kv <= row.up_to_kv
	part.distance_m >= row.distance_m
}

observed contains sprintf("%v kV at %v m", [part.kv, part.distance_m]) if some part in input.height.live_parts

required contains sprintf("%v kV: %v m, or the factor listed", [row.up_to_kv, row.distance_m]) if some row in table

fixes contains {"pointer": "/height/factors", "value": sort({"live_parts"} | {factor | some factor in input.height.factors})}
