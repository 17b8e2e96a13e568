# METADATA
# scope: package
# title: "Lamps in a damp or narrow vessel at 12 V or less"
# description: >-
#   In a damp or narrow vessel the lamps have at most 12 V.
# custom:
#   id: gen.lighting.damp-12v
#   zh:
#     title: "潮湿、狭小容器照明电压不大于12V"
#     description: "在潮湿容器、狭小容器内作业的照明电压不大于12V。"
#   document: "GB 30871-2022"
#   clause: "4.13 b"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [approve, start]
#   effective: {from: "2022-10-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Use lamps of 12 V.
#     zh: "改用12V灯具。"
#   empty_answer: []
package packs.gb30871_2022.confined_space.gen_lighting_damp_12v

applies if {
	input.confined.lamps_inside == true
	input.confined.damp == true
}

applies if {
	input.confined.lamps_inside == true
	input.confined.narrow == true
}

limit := data.packs.gb30871_2022.params.confined_lamp_damp_max_v.value

met if input.confined.lamp_voltage_v <= limit

observed := sprintf("%v V", [input.confined.lamp_voltage_v])

required := sprintf("at most %v V", [limit])

# Before the approval only; afterwards other lamps are another permit.
fixes contains {"pointer": "/confined/lamp_voltage_v", "value": limit} if input.stage == "approve"
