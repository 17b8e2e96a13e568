# METADATA
# scope: package
# title: "Pipe and blind described on the form"
# description: >-
#   The form names equipment, pipe, medium, temperature and pressure, and the material, specification
#   and number of the blind.
# custom:
#   id: blind-plate.form-complete
#   zh:
#     title: "管道参数、盲板参数填写完整"
#     description: "作业票已填写设备管道名称、管道编号、介质、温度、压力及盲板材质、规格、编号。"
#   document: "GB 30871-2022"
#   clause: "4.18, table A.3"
#   basis: informative
#   obligation: shall
#   severity: block
#   stages: [apply]
#   effective: {from: "2022-10-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Fill in what is missing; a dash is no answer.
#     zh: "补填缺项，不得以横线代替。"
#   empty_answer: []
package packs.gb30871_2022.blind_plate.form_complete

import data.lib.words

met if {
	words.filled(input.blind.equipment)
	words.filled(input.blind.pipe_id)
	words.filled(input.blind.medium)
	is_number(input.blind.temperature_c)
	is_number(input.blind.pressure_mpa)
	words.filled(input.blind.material)
	words.filled(input.blind.spec)
	words.filled(input.blind.no)
}

observed := {
	"equipment": input.blind.equipment,
	"pipe_id": input.blind.pipe_id,
	"medium": input.blind.medium,
	"material": input.blind.material,
	"spec": input.blind.spec,
	"no": input.blind.no,
}

required := "every field of pipe and blind filled in with words or numbers"
