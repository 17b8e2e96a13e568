# METADATA
# scope: package
# title: "Three responsible persons for every installation"
# description: >-
#   Every major hazard installation has a main, a technical and an operations responsible person, each named.
# custom:
#   id: AQ3072-persons
#   zh:
#     title: "每处重大危险源明确三类责任人"
#     description: "每处重大危险源均已明确主要负责人、技术负责人和操作负责人。"
#   document: "AQ 3072-2026"
#   clause: "text not entered; as 应急厅〔2021〕12号 art 3"
#   basis: interpretation
#   obligation: shall
#   severity: block
#   stages: [standing]
#   effective: {from: "2026-09-30", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Name the missing person and record the appointment in the register of major hazards.
#     zh: "明确缺少的责任人，并在重大危险源登记簿中登记任命。"
#   empty_answer: []
package packs.major_hazard_duty.duty.aq3072_persons

import data.lib.duty

applies if {
	duty.in_scope(input.enterprise, data.packs.major_hazard_duty.params.scope_kinds.value)
	duty.any_major(input.facts.major_hazards)
}

met if {
	every _, mh in input.facts.major_hazards {
		duty.all_named(mh, input.facts.persons)
	}
}

# What was named or posted does not lapse by the clock.
until := "never"

observed := duty.unnamed(input.facts.major_hazards, input.facts.persons)

required := "a main, a technical and an operations responsible person for each installation"

answerable contains duty.answer(id, mh, "main", "main_responsible", {"en": "name the three responsible persons", "zh": "明确三类包保责任人"}) if {
	some id, mh in input.facts.major_hazards
	duty.major(mh)
}
