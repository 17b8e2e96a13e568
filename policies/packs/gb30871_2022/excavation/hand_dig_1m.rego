# METADATA
# scope: package
# title: "No machine within 1 m of a pipe"
# description: >-
#   Where a machine digs and pipes are buried nearby, it stays at least 1 m from the edge of the
#   nearest; closer is dug by hand.
# custom:
#   id: excavation.hand-dig-1m
#   zh:
#     title: "距管道边1m内人工开挖"
#     description: "机械开挖且附近有地下管道的，机械距管道边不小于1m，1m范围内人工开挖。"
#   document: "GB 30871-2022"
#   clause: "11.6"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [during]
#   effective: {from: "2022-10-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Take the machine back and go on by hand, then state the excavation again.
#     zh: "撤回机械改为人工开挖，并重新填写开挖状况。"
#   empty_answer: []
package packs.gb30871_2022.excavation.hand_dig_1m

applies if {
	input.excavation.digging.machine == true
	some works in input.excavation.buried
	works.kind in data.packs.gb30871_2022.params.excavation_pipes.value
}

limit := data.packs.gb30871_2022.params.excavation_hand_distance_m.value

met if input.excavation.digging.pipe_distance_m >= limit

observed := {"machine": input.excavation.digging.machine, "pipe_distance_m": input.excavation.digging.pipe_distance_m}

required := sprintf("the machine at least %v m from the edge of the pipe", [limit])
