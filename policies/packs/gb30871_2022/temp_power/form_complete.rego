# METADATA
# scope: package
# title: "Supply, load and user stated on the form"
# description: >-
#   The form names the supply point, the permitted power, the voltage, each device with its rated power
#   and the user.
# custom:
#   id: temp-power.form-complete
#   zh:
#     title: "电源、负荷、用电人填写完整"
#     description: "作业票已填写电源接入点、许可用电功率、工作电压、用电设备名称及额定功率、用电人。"
#   document: "GB 30871-2022"
#   clause: "4.18, table A.6"
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
package packs.gb30871_2022.temp_power.form_complete

import data.lib.words

met if {
	words.filled(input.temp_power.source.point)
	input.temp_power.source.approved_kw > 0
	input.temp_power.voltage_v > 0
	words.filled(input.temp_power.user)
	every device in input.temp_power.devices {
		words.filled(device.name)
		device.kw > 0
	}
}

observed := {
	"point": input.temp_power.source.point,
	"approved_kw": input.temp_power.source.approved_kw,
	"voltage_v": input.temp_power.voltage_v,
	"user": input.temp_power.user,
}

required := "words for point, user and each device; powers and voltage above 0"
