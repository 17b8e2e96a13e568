# METADATA
# scope: package
# title: "Weekly inspection by the operations person"
# description: >-
#   At every installation the operations responsible person inspected for hidden dangers within the days that
#   the text gives.
# custom:
#   id: AQ3072-weekly
#   zh:
#     title: "操作负责人每周事故隐患排查"
#     description: "每处重大危险源的操作负责人均在规定天数内组织了事故隐患排查。"
#   document: "AQ 3072-2026"
#   clause: "text not entered; as 应急厅〔2021〕12号 art 6(3)"
#   basis: interpretation
#   obligation: shall
#   severity: block
#   stages: [standing]
#   effective: {from: "2026-09-30", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Have the operations responsible person inspect, and record the inspection.
#     zh: "由操作负责人组织排查并登记履职记录。"
#   empty_answer: []
package packs.major_hazard_duty.duty.aq3072_weekly

import data.lib.duty

text := data.packs.major_hazard_duty.params.duties_2026.value

zone := data.packs.major_hazard_duty.params.zone.value

offset := data.packs.major_hazard_duty.params.utc_offset.value

applies if {
	duty.in_scope(input.enterprise, data.packs.major_hazard_duty.params.scope_kinds.value)
	duty.any_major(input.facts.major_hazards)
}

row := text.weekly

met if {
	every id, mh in input.facts.major_hazards {
		duty.kept(id, mh, row, input.facts.duty_records, input.now, zone)
	}
}

until := duty.earliest(duty.lapses(input.facts.major_hazards, row, input.facts.duty_records, input.now, zone, offset))

observed := duty.late(input.facts.major_hazards, row, input.facts.duty_records, input.now, zone)

required := {"duty": {"en": row.en, "zh": row.zh}, "every": row.every, "by": row.post}

answerable := duty.answers(input.facts.major_hazards, row, input.facts.duty_records, input.now, zone)
