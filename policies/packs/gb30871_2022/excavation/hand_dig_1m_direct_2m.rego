# METADATA
# scope: package
# title: "Rather no machine within 2 m of a directly buried pipe"
# description: >-
#   Where a machine digs and a pipe is buried directly, it should stay at least 2 m from it.
# custom:
#   id: excavation.hand-dig-1m.direct-2m
#   zh:
#     title: "直埋管道2m内宜人工开挖"
#     description: "机械开挖且附近有直埋管道的，2m范围内宜人工开挖。"
#   document: "GB 30871-2022"
#   clause: "11.6"
#   basis: mandatory
#   obligation: should
#   severity: advise
#   stages: [during]
#   effective: {from: "2022-10-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Go on by hand within 2 m, then state the excavation again.
#     zh: "2m范围内改为人工开挖，并重新填写开挖状况。"
#   empty_answer: []
package packs.gb30871_2022.excavation.hand_dig_1m_direct_2m

applies if {
	input.excavation.digging.machine == true
	some works in input.excavation.buried
	works.kind in data.packs.gb30871_2022.params.excavation_pipes.value
	works.direct == true
}

limit := data.packs.gb30871_2022.params.excavation_hand_direct_distance_m.value

met if input.excavation.digging.direct_pipe_distance_m >= limit

observed := {"machine": input.excavation.digging.machine, "direct_pipe_distance_m": input.excavation.digging.direct_pipe_distance_m}

required := sprintf("the machine at least %v m from the pipe", [limit])
