# METADATA
# scope: package
# title: "Welding set within 10 m, or managed as a hot point"
# description: >-
#   With electric welding, the welding set stands at most 10 m from the hot point, or is itself managed as a
#   hot point.
# custom:
#   id: hot-work.welder-distance
#   zh:
#     title: "电焊机与动火点间距不超过10m"
#     description: "使用电焊时，电焊机与动火点的间距不超过10m；超过的，将电焊机作为动火点管理。"
#   document: "GB 30871-2022"
#   clause: "5.2.12"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [start]
#   effective: {from: "2022-10-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Move the welding set closer, or treat it as a hot point with its own gas analysis and controls.
#     zh: "移近电焊机，或将电焊机作为动火点进行分析和管理。"
#   empty_answer: []
package packs.gb30871_2022.hot_work.welder_distance

applies if "electric_welding" in input.hot.methods

limit := data.packs.gb30871_2022.params.welder_distance_m.value

met if input.permit.measures.welder_earthed.values.welder_distance_m <= limit

met if {
	input.permit.measures.welder_earthed.values.welder_distance_m > limit
	input.permit.measures.welder_earthed.values.welder_as_hot_point == true
}

observed := sprintf("%v m", [input.permit.measures.welder_earthed.values.welder_distance_m])

required := sprintf("at most %v m, or the set managed as a hot point", [limit])

fixes contains {"pointer": "/permit/measures/welder_earthed/values/welder_distance_m", "value": limit}

fixes contains {"pointer": "/permit/measures/welder_earthed/values/welder_as_hot_point", "value": true}
