# METADATA
# scope: package
# title: "Inspections of every installation are not overdue"
# description: >-
#   At every major hazard installation of the enterprise that resumes the weekly and the quarterly inspection
#   for hidden dangers are in time, also while it stands still.
# custom:
#   id: RES-MH-02
#   zh:
#     title: "每处重大危险源排查未超期"
#     description: "申请复工复产单位的每处重大危险源，每周和每季度事故隐患排查均未超期，停产期间亦不中断。"
#   document: "危险化学品安全法; 安全生产法 (2021)"
#   clause: "13 (major hazard safety responsibility system)"
#   basis: interpretation
#   obligation: shall
#   severity: block
#   stages: [apply, accept, sign, restart]
#   effective: {from: "2026-05-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Have the responsible person inspect the installation and record it.
#     zh: "由责任人组织排查并登记。"
#   empty_answer: []
package packs.major_hazard_duty.resumption.res_mh_02

import data.lib.clock
import data.lib.duty

text := duty.of_day(today, [data.packs.major_hazard_duty.params.duties_2021.value, data.packs.major_hazard_duty.params.duties_2026.value])

zone := data.packs.major_hazard_duty.params.zone.value

offset := data.packs.major_hazard_duty.params.utc_offset.value

today := clock.day(input.now, zone)

applies if duty.any_major(input.facts.major_hazards)

weekly := text.weekly

quarterly := text.quarterly

met if {
	every id, mh in input.facts.major_hazards {
		duty.kept(id, mh, weekly, input.facts.duty_records, input.now, zone)
		duty.kept(id, mh, quarterly, input.facts.duty_records, input.now, zone)
	}
}

until := duty.earliest(ends(weekly) | ends(quarterly))

ends(row) := duty.lapses(input.facts.major_hazards, row, input.facts.duty_records, input.now, zone, offset)

observed := late(weekly) | late(quarterly)

late(row) := duty.late(input.facts.major_hazards, row, input.facts.duty_records, input.now, zone)

required := {"weekly": weekly.every, "quarterly": quarterly.every}

answerable := who(weekly) | who(quarterly)

who(row) := duty.answers(input.facts.major_hazards, row, input.facts.duty_records, input.now, zone)
