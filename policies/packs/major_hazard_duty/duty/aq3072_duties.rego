# METADATA
# scope: package
# title: "The other duties of the three persons are in time"
# description: >-
#   Every other duty of the table (rules, training, spending, plan, tests, drills, checks, appraisal) is on
#   record for every installation and not overdue.
# custom:
#   id: AQ3072-duties
#   zh:
#     title: "其他包保职责按期履行"
#     description: "职责表所列其他包保职责（制度、培训、投入、预案、检测、演练、检查、评估）在每处重大危险源均有记录且未超期。"
#   document: "AQ 3072-2026"
#   clause: "text not entered; as 应急厅〔2021〕12号 arts 4 to 9"
#   basis: interpretation
#   obligation: shall
#   severity: block
#   stages: [standing]
#   effective: {from: "2026-09-30", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Do what is overdue and record it with its evidence.
#     zh: "完成超期职责并登记履职记录和证据。"
#   empty_answer: []
package packs.major_hazard_duty.duty.aq3072_duties

import data.lib.duty

text := data.packs.major_hazard_duty.params.duties_2026.value

zone := data.packs.major_hazard_duty.params.zone.value

offset := data.packs.major_hazard_duty.params.utc_offset.value

applies if {
	duty.in_scope(input.enterprise, data.packs.major_hazard_duty.params.scope_kinds.value)
	duty.any_major(input.facts.major_hazards)
}

met if {
	every id, mh in input.facts.major_hazards {
		own := duty.own(id, input.facts.duty_records)
		every row in text.rows {
			duty.kept(id, mh, row, own, input.now, zone)
		}
	}
}

until := duty.earliest({instant |
	some id, mh in input.facts.major_hazards
	own := duty.own(id, input.facts.duty_records)
	some row in text.rows
	some instant in duty.lapses({id: mh}, row, own, input.now, zone, offset)
})

observed contains found if {
	some id, mh in input.facts.major_hazards
	own := duty.own(id, input.facts.duty_records)
	some row in text.rows
	some found in duty.late({id: mh}, row, own, input.now, zone)
}

required := {row.en | some row in text.rows}

answerable contains found if {
	some id, mh in input.facts.major_hazards
	own := duty.own(id, input.facts.duty_records)
	some row in text.rows
	some found in duty.answers({id: mh}, row, own, input.now, zone)
}
