# METADATA
# scope: package
# title: "Quarterly inspection by the technical person"
# description: >-
#   At every installation the technical responsible person made a targeted inspection for hidden dangers in this
#   quarter or the one before.
# custom:
#   id: BB-14
#   zh:
#     title: "技术负责人每季度风险隐患排查"
#     description: "每处重大危险源的技术负责人均在本季度或上一季度组织了针对性风险隐患排查。"
#   document: "应急厅〔2021〕12号"
#   clause: "art 5(5)"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [standing]
#   effective: {from: "2021-02-04", to: "2026-09-30"}
#   governed_by: now
#   remedy:
#     en: >-
#       Have the technical responsible person inspect, and record the inspection.
#     zh: "由技术负责人组织排查并登记履职记录。"
#   empty_answer: []
package packs.major_hazard_duty.duty.bb_14

import data.lib.clock
import data.lib.duty

text := data.packs.major_hazard_duty.params.duties_2021.value

zone := data.packs.major_hazard_duty.params.zone.value

offset := data.packs.major_hazard_duty.params.utc_offset.value

today := clock.day(input.now, zone)

applies if {
	duty.binds(today, text)
	duty.in_scope(input.enterprise, data.packs.major_hazard_duty.params.scope_kinds.value)
	duty.any_major(input.facts.major_hazards)
}

row := text.quarterly

met if {
	every id, mh in input.facts.major_hazards {
		duty.kept(id, mh, row, input.facts.duty_records, input.now, zone)
	}
}

until := duty.earliest(duty.lapses(input.facts.major_hazards, row, input.facts.duty_records, input.now, zone, offset))

observed := duty.late(input.facts.major_hazards, row, input.facts.duty_records, input.now, zone)

required := {"duty": {"en": row.en, "zh": row.zh}, "every": row.every, "by": row.post}

answerable := duty.answers(input.facts.major_hazards, row, input.facts.duty_records, input.now, zone)
