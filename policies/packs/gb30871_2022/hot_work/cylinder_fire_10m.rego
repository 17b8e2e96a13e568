# METADATA
# scope: package
# title: "Cylinders at least 10 m from the hot point"
# description: >-
#   With gas welding or cutting, the oxygen and the acetylene cylinder each stand at least 10 m from the
#   hot point.
# custom:
#   id: hot-work.cylinder.fire-10m
#   zh:
#     title: "气瓶与动火点间距不小于10m"
#     description: "气焊、气割时，氧气瓶、乙炔瓶与动火点的间距均不小于10m。"
#   document: "GB 30871-2022"
#   clause: "5.2.13"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [start]
#   effective: {from: "2022-10-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Move the cylinders away and enter the measured distances.
#     zh: "移开气瓶，并填写实测距离。"
#   empty_answer: []
package packs.gb30871_2022.hot_work.cylinder_fire_10m

applies if {
	some method in input.hot.methods
	method in {"gas_welding", "gas_cutting"}
}

limit := data.packs.gb30871_2022.params.cylinder_fire_distance_m.value

met if {
	input.permit.measures.cylinders.values.oxygen_to_point_m >= limit
	input.permit.measures.cylinders.values.acetylene_to_point_m >= limit
}

observed := {"oxygen_m": input.permit.measures.cylinders.values.oxygen_to_point_m, "acetylene_m": input.permit.measures.cylinders.values.acetylene_to_point_m}

required := sprintf("at least %v m each", [limit])

fixes contains {"pointer": "/permit/measures/cylinders/values/oxygen_to_point_m", "value": limit} if input.permit.measures.cylinders.values.oxygen_to_point_m < limit

fixes contains {"pointer": "/permit/measures/cylinders/values/acetylene_to_point_m", "value": limit} if input.permit.measures.cylinders.values.acetylene_to_point_m < limit
