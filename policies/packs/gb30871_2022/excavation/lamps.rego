# METADATA
# scope: package
# title: "At night only under safe lamps"
# description: >-
#   Work is by day, or line 7 of the form is confirmed with waterproof or explosion-proof lamps of 36 V,
#   24 V or 12 V.
# custom:
#   id: excavation.lamps
#   zh:
#     title: "夜间作业照明"
#     description: "作业在白天进行；夜间作业的，已确认使用36V、24V或12V的防水型或防爆型灯具照明。"
#   document: "GB 30871-2022"
#   clause: "table A.7, line 7"
#   basis: informative
#   obligation: shall
#   severity: block
#   stages: [start, during, resume]
#   effective: {from: "2022-10-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Suspend until daylight, or set up such lamps and have line 7 of the permit confirmed.
#     zh: "暂停至白天，或按要求设置照明并由确认人确认作业票第7项措施。"
#   empty_answer: []
package packs.gb30871_2022.excavation.lamps

import data.lib.confirmations
import data.lib.night

hours := data.packs.gb30871_2022.params.night_hours.value

zone := data.packs.gb30871_2022.params.zone.value

offset := data.packs.gb30871_2022.params.utc_offset.value

volts := data.packs.gb30871_2022.params.excavation_lamp_volts.value

met if lit

met if by_day

lit if {
	line := input.permit.measures.night_lighting
	confirmations.stands(line, input.act.at)
	line.values.lamp_kind in {"waterproof", "explosion_proof"}
	line.values.lamp_voltage_v in volts
}

by_day if {
	input.env.night == false
	night.day(input.act.at, hours, zone, offset)
}

until := "never" if lit

until := night.dusk(input.act.at, hours, zone, offset) if not lit

observed := {
	"answer": input.permit.measures.night_lighting.answer,
	"night": input.env.night,
	"at": input.act.at,
}

required := sprintf("between %v and %v o'clock, or lamps of %v V", [hours.to, hours.from, volts])
