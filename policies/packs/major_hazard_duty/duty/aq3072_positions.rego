# METADATA
# scope: package
# title: "The responsible persons hold the right positions"
# description: >-
#   At every installation the main responsible person heads the enterprise, the technical one leads technology,
#   production or equipment at its level or a branch plant, and the operations one directly runs the workshop or
#   unit.
# custom:
#   id: AQ3072-positions
#   zh:
#     title: "包保责任人职务层级符合要求"
#     description: "主要负责人由企业主要负责人担任，技术负责人由企业层面技术、生产、设备等分管负责人或分厂层面负责人担任，操作负责人由车间、单位现场直接管理人员担任。"
#   document: "AQ 3072-2026"
#   clause: "text not entered; as 应急厅〔2021〕12号 annex (who may be appointed)"
#   basis: interpretation
#   obligation: shall
#   severity: block
#   stages: [standing]
#   effective: {from: "2026-09-30", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Appoint somebody of that position, or correct the position in the register of persons.
#     zh: "由相应职务层级的人员担任，或更正人员登记簿中的职务层级。"
#   empty_answer: []
package packs.major_hazard_duty.duty.aq3072_positions

import data.lib.duty

text := data.packs.major_hazard_duty.params.duties_2026.value

applies if {
	duty.in_scope(input.enterprise, data.packs.major_hazard_duty.params.scope_kinds.value)
	duty.any_major(input.facts.major_hazards)
}

met if {
	every _, mh in input.facts.major_hazards {
		duty.all_fit(mh, input.facts.persons, text.positions)
	}
}

# What was named or posted does not lapse by the clock.
until := "never"

observed := duty.unfit(input.facts.major_hazards, input.facts.persons, text.positions)

required := text.positions

answerable contains duty.answer(id, mh, "main", "main_responsible", {"en": "name persons of the right position", "zh": "明确职务层级符合要求的责任人"}) if {
	some id, mh in input.facts.major_hazards
	duty.major(mh)
}
