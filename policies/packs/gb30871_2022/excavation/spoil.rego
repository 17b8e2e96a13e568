# METADATA
# scope: package
# title: "Spoil at least 1 m away and at most 1.5 m high"
# description: >-
#   Spoil lies at least 1 m from the edge, is at most 1.5 m high and blocks neither drains nor manholes.
# custom:
#   id: excavation.spoil
#   zh:
#     title: "堆土距坑边不小于1m、高度不大于1.5m"
#     description: "坑边堆土距坑边不小于1m，高度不大于1.5m，且未堵塞下水道、窨井。"
#   document: "GB 30871-2022"
#   clause: "11.5 a"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [during]
#   effective: {from: "2022-10-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Move the spoil, then state the excavation again.
#     zh: "移走或降低堆土后重新填写开挖状况。"
#   empty_answer: []
package packs.gb30871_2022.excavation.spoil

applies if input.excavation.digging.spoil == true

distance := data.packs.gb30871_2022.params.excavation_spoil_distance_m.value

height := data.packs.gb30871_2022.params.excavation_spoil_height_m.value

met if {
	input.excavation.digging.spoil_distance_m >= distance
	input.excavation.digging.spoil_height_m <= height
	input.excavation.digging.drains_clear == true
}

observed := {
	"distance_m": input.excavation.digging.spoil_distance_m,
	"height_m": input.excavation.digging.spoil_height_m,
	"drains_clear": input.excavation.digging.drains_clear,
}

required := sprintf("at least %v m from the edge, at most %v m high, drains and manholes clear", [distance, height])
