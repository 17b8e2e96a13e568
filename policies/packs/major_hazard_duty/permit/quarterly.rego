# METADATA
# scope: package
# title: "The quarterly inspection of the installation is not overdue"
# description: >-
#   The technical responsible person of the installation on which the work stands inspected in this quarter or
#   the one before; for operations that the pack raises, a raised agreement stands instead.
# custom:
#   id: permit.quarterly
#   zh:
#     title: "重大危险源每季度排查未超期"
#     description: "作业所在重大危险源的技术负责人已在本季度或上一季度组织排查；按规定升级管理的作业，已由升级岗位同意。"
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
#       Have the technical responsible person inspect and record it; only operations that are raised may go on with the agreement of the main responsible person.
#     zh: "由技术负责人组织排查并登记；仅升级管理的作业可经主要负责人同意后进行。"
#   empty_answer: []
package packs.major_hazard_duty.permit.quarterly

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

row := text.quarterly

met if on_time

on_time if {
	some id, mh in input.facts.major_hazards
	duty.stands_on(id, input.site, input.facts.installations)
	duty.kept(id, mh, row, input.facts.duty_records, input.now, zone)
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

until := duty.earliest(duty.lapses(here, row, input.facts.duty_records, input.now, zone, offset)) if on_time

until := "never" if not on_time

observed := duty.late(here, row, input.facts.duty_records, input.now, zone)

required := {"duty": {"en": row.en, "zh": row.zh}, "every": row.every, "by": row.post, "overdue": treatment}

answerable := duty.answers(here, row, input.facts.duty_records, input.now, zone)
