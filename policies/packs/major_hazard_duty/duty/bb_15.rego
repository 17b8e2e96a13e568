# METADATA
# scope: package
# title: "The special plan and the on-site plan are drilled"
# description: >-
#   For every installation the technical responsible person held a drill of the special plan and one of the on-
#   site handling plan in time.
# custom:
#   id: BB-15
#   zh:
#     title: "专项预案和现场处置方案演练"
#     description: "每处重大危险源的技术负责人均按期组织了专项应急预案和现场处置方案演练。"
#   document: "应急厅〔2021〕12号"
#   clause: "art 5(6)"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [standing]
#   effective: {from: "2021-02-04", to: "2026-09-30"}
#   governed_by: now
#   remedy:
#     en: >-
#       Hold the drill and record it.
#     zh: "组织演练并登记。"
#   empty_answer: []
package packs.major_hazard_duty.duty.bb_15

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

special := text.rows["BB-15-special"]

on_site := text.rows["BB-15-site"]

met if {
	every id, mh in input.facts.major_hazards {
		duty.kept(id, mh, special, input.facts.duty_records, input.now, zone)
		duty.kept(id, mh, on_site, input.facts.duty_records, input.now, zone)
	}
}

until := duty.earliest(ends(special) | ends(on_site))

ends(row) := duty.lapses(input.facts.major_hazards, row, input.facts.duty_records, input.now, zone, offset)

observed := late(special) | late(on_site)

late(row) := duty.late(input.facts.major_hazards, row, input.facts.duty_records, input.now, zone)

required := {"special": special.every, "on_site": on_site.every}

answerable := who(special) | who(on_site)

who(row) := duty.answers(input.facts.major_hazards, row, input.facts.duty_records, input.now, zone)
