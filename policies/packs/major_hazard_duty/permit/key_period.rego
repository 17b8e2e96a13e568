# METADATA
# scope: package
# title: "The installation was inspected before the key period"
# description: >-
#   Where a control period or holiday has begun, the technical responsible person of the installation inspected
#   before it; for operations that the pack raises, a raised agreement stands instead.
# custom:
#   id: permit.key-period
#   zh:
#     title: "重大危险源重点时段前已排查"
#     description: "重点管控时段或节假日已开始的，作业所在重大危险源的技术负责人已在此前组织排查；按规定升级管理的作业，已由升级岗位同意。"
#   document: "应急厅〔2021〕12号; AQ 3072-2026"
#   clause: "art 5(5)"
#   basis: interpretation
#   obligation: shall
#   severity: block
#   stages: [approve, start, during, resume]
#   effective: {from: "2021-02-04", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Have the technical responsible person inspect now and record it.
#     zh: "由技术负责人立即补做排查并登记。"
#   empty_answer: []
package packs.major_hazard_duty.permit.key_period

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

row := text.key_period

periods := duty.key_periods(today, input.facts.control_periods, input.facts.calendars, data.packs.major_hazard_duty.params.statutory_dates.value)

late := duty.missed(here, row, periods, input.facts.duty_records, input.now, zone)

met if on_time

on_time if {
	count(here) > 0
	count(late) == 0
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

until := duty.earliest(duty.begins(here, row, periods, input.facts.duty_records, input.now, zone, offset)) if on_time

until := "never" if not on_time

observed := late

required := {"duty": {"en": row.en, "zh": row.zh}, "days_before": row.before, "by": row.post, "missed": treatment}

answerable := duty.before_periods(here, row, periods, input.facts.duty_records, input.now, zone)
