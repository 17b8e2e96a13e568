# METADATA
# scope: package
# title: "Inspected before every key period and holiday"
# description: >-
#   Before each control period and holiday that has begun, the technical responsible person of every
#   installation made an inspection for it.
# custom:
#   id: BB-14-key
#   zh:
#     title: "重点时段和节假日前排查"
#     description: "每个已开始的重点管控时段和节假日之前，每处重大危险源的技术负责人均组织了隐患排查。"
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
#       Have the technical responsible person inspect now, and record it; plan the next one before the period begins.
#     zh: "由技术负责人立即补做排查并登记，下一时段开始前提前安排。"
#   empty_answer: []
package packs.major_hazard_duty.duty.bb_14_key

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

row := text.key_period

periods := duty.key_periods(today, input.facts.control_periods, input.facts.calendars, data.packs.major_hazard_duty.params.statutory_dates.value)

late := duty.missed(input.facts.major_hazards, row, periods, input.facts.duty_records, input.now, zone)

met if count(late) == 0

until := duty.earliest(duty.begins(input.facts.major_hazards, row, periods, input.facts.duty_records, input.now, zone, offset))

observed := late

required := {"duty": {"en": row.en, "zh": row.zh}, "days_before": row.before, "by": row.post}

answerable := duty.before_periods(input.facts.major_hazards, row, periods, input.facts.duty_records, input.now, zone)
