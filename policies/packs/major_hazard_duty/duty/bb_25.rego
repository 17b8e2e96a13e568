# METADATA
# scope: package
# title: "How the duties are performed is appraised"
# description: >-
#   For every installation the appraisal by the safety department is on record, by whoever held the post, with
#   evidence, and not overdue.
# custom:
#   id: BB-25
#   zh:
#     title: "包保履职评估考核"
#     description: "每处重大危险源均有安全管理部门的履职评估的履职记录和证据，由时任责任人完成且未超期。"
#   document: "应急厅〔2021〕12号"
#   clause: "art 9"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [standing]
#   effective: {from: "2021-02-04", to: "2026-09-30"}
#   governed_by: now
#   remedy:
#     en: >-
#       Do it and enter the performance with its evidence in the register of duty records.
#     zh: "完成后在履职记录登记簿中登记并附证据。"
#   empty_answer: []
package packs.major_hazard_duty.duty.bb_25

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

row := text.rows["BB-25"]

met if {
	every id, mh in input.facts.major_hazards {
		duty.kept(id, mh, row, input.facts.duty_records, input.now, zone)
	}
}

until := duty.earliest(duty.lapses(input.facts.major_hazards, row, input.facts.duty_records, input.now, zone, offset))

observed := duty.late(input.facts.major_hazards, row, input.facts.duty_records, input.now, zone)

required := {"duty": {"en": row.en, "zh": row.zh}, "every": row.every, "by": row.post}

answerable := duty.answers(input.facts.major_hazards, row, input.facts.duty_records, input.now, zone)
