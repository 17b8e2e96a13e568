# METADATA
# scope: package
# title: "The installation has its three responsible persons"
# description: >-
#   The installation on which the work stands has a main, a technical and an operations responsible person of
#   the right position; for operations that the pack raises, a raised agreement stands instead.
# custom:
#   id: permit.persons
#   zh:
#     title: "重大危险源三类责任人已明确"
#     description: "作业所在重大危险源已明确职务层级符合要求的三类责任人；按规定升级管理的作业，已由升级岗位同意。"
#   document: "应急厅〔2021〕12号; AQ 3072-2026"
#   clause: "art 3, annex"
#   basis: interpretation
#   obligation: shall
#   severity: block
#   stages: [approve, start, during, resume]
#   effective: {from: "2021-02-04", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Name the missing person, or correct the position in the register of persons.
#     zh: "明确缺少的责任人，或更正人员登记簿中的职务层级。"
#   empty_answer: []
package packs.major_hazard_duty.permit.persons

import data.lib.clock
import data.lib.duty

zone := data.packs.major_hazard_duty.params.zone.value

today := clock.day(input.now, zone)

text := duty.of_day(today, [data.packs.major_hazard_duty.params.duties_2021.value, data.packs.major_hazard_duty.params.duties_2026.value])

applies if {
	duty.on_installation(input.site, input.facts.installations)
	duty.in_scope(input.enterprise, data.packs.major_hazard_duty.params.scope_kinds.value)
	duty.binds(today, text)
}

met if in_place

in_place if {
	some id, mh in input.facts.major_hazards
	duty.stands_on(id, input.site, input.facts.installations)
	duty.all_fit(mh, input.facts.persons, text.positions)
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

# Persons do not go by the clock; the text that says who may be named does, and it is judged again on that day.
until := "never"

observed := {"unnamed": duty.unnamed(here, input.facts.persons), "position": duty.unfit(here, input.facts.persons, text.positions)}

required := {"positions": text.positions, "otherwise": treatment}

answerable contains duty.answer(id, mh, "main", "main_responsible", {"en": "name the three responsible persons", "zh": "明确三类包保责任人"}) if {
	some id, mh in here
}
