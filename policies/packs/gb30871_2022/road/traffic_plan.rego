# METADATA
# scope: package
# title: "Traffic plan keeps fire engines moving"
# description: >-
#   There is a traffic plan under which fire engines and other important vehicles can pass and rescue is
#   possible.
# custom:
#   id: road.traffic-plan
#   zh:
#     title: "交通组织方案"
#     description: "已制定交通组织方案，能保证消防车和其他重要车辆通行，并满足应急救援要求。"
#   document: "GB 30871-2022"
#   clause: "12.1"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [apply, approve]
#   effective: {from: "2022-10-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Make the plan, or change it until fire engines can pass and rescue is possible.
#     zh: "制定或修改方案，保证消防车通行和应急救援。"
#   empty_answer: []
package packs.gb30871_2022.road.traffic_plan

import data.lib.words

met if {
	words.filled(input.road.traffic_plan.ref)
	input.road.traffic_plan.fire_lane_ok == true
	input.road.traffic_plan.rescue_ok == true
}

observed := {
	"ref": input.road.traffic_plan.ref,
	"fire_lane_ok": input.road.traffic_plan.fire_lane_ok,
	"rescue_ok": input.road.traffic_plan.rescue_ok,
}

required := "a plan, fire engines can pass, rescue is possible"
