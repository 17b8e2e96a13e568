# METADATA
# scope: package
# title: "No other duty that concerns permits is overdue"
# description: >-
#   The other duties that the table of the pack marks for permits (training, emergency plan, tests of safety
#   facilities) are in time at the installation; for operations that the pack raises, a raised agreement stands
#   instead.
# custom:
#   id: permit.duties
#   zh:
#     title: "涉及作业的其他包保职责未超期"
#     description: "职责表标明涉及作业的其他职责（培训、应急预案、安全设施检测）在作业所在重大危险源均未超期；按规定升级管理的作业，已由升级岗位同意。"
#   document: "应急厅〔2021〕12号; AQ 3072-2026"
#   clause: "arts 4(3), 4(6), 5(2)"
#   basis: interpretation
#   obligation: shall
#   severity: block
#   stages: [approve, start, during, resume]
#   effective: {from: "2021-02-04", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Do what is overdue and record it with its evidence.
#     zh: "完成超期职责并登记履职记录和证据。"
#   empty_answer: []
package packs.major_hazard_duty.permit.duties

import data.lib.clock
import data.lib.duty

zone := data.packs.major_hazard_duty.params.zone.value

offset := data.packs.major_hazard_duty.params.utc_offset.value

today := clock.day(input.now, zone)

text := duty.of_day(today, [data.packs.major_hazard_duty.params.duties_2021.value, data.packs.major_hazard_duty.params.duties_2026.value])

applies if {
	duty.on_installation(input.site, input.facts.installations)
	duty.in_scope(input.enterprise, data.packs.major_hazard_duty.params.scope_kinds.value)
	duty.binds(today, text)
}

rows := {key: row | some key, row in text.rows; row.permit == true}

met if on_time

on_time if {
	some id, mh in input.facts.major_hazards
	duty.stands_on(id, input.site, input.facts.installations)
	every row in rows {
		duty.kept(id, mh, row, input.facts.duty_records, input.now, zone)
	}
}

# What an overdue duty means for this operation and grade.
treatment := data.packs.major_hazard_duty.params.held_permits.value[input.permit.type][input.permit.grade]

raised := data.packs.major_hazard_duty.params.raised_posts.value

met if {
	treatment == "raise"
	some id, mh in input.facts.major_hazards
	duty.stands_on(id, input.site, input.facts.installations)
	agreed(mh)
}

agreed(mh) if duty.agrees(mh, input.act, raised)

agreed(_) if duty.signed(input.permit.signatures, raised)

here[id] := mh if {
	some id, mh in input.facts.major_hazards
	duty.stands_on(id, input.site, input.facts.installations)
}

until := duty.earliest({instant |
	some row in rows
	some instant in duty.lapses(here, row, input.facts.duty_records, input.now, zone, offset)
}) if on_time

until := "never" if not on_time

observed contains found if {
	some row in rows
	some found in duty.late(here, row, input.facts.duty_records, input.now, zone)
}

required := {"duties": {row.en | some row in rows}, "overdue": treatment}

answerable contains found if {
	some row in rows
	some found in duty.answers(here, row, input.facts.duty_records, input.now, zone)
}
