# METADATA
# scope: package
# title: "The technical and operations persons are appointed"
# description: >-
#   The technical and the operations responsible person of every installation are appointed by a dated document.
# custom:
#   id: BB-03
#   zh:
#     title: "任命技术负责人和操作负责人"
#     description: "每处重大危险源的技术负责人和操作负责人均有任命文件及日期。"
#   document: "应急厅〔2021〕12号"
#   clause: "art 4(1)"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [standing]
#   effective: {from: "2021-02-04", to: "2026-09-30"}
#   governed_by: now
#   remedy:
#     en: >-
#       Issue the appointment and enter its document and date.
#     zh: "下发任命文件并登记文号和日期。"
#   empty_answer: []
package packs.major_hazard_duty.duty.bb_03

import data.lib.clock
import data.lib.duty

text := data.packs.major_hazard_duty.params.duties_2021.value

zone := data.packs.major_hazard_duty.params.zone.value

today := clock.day(input.now, zone)

applies if {
	duty.binds(today, text)
	duty.in_scope(input.enterprise, data.packs.major_hazard_duty.params.scope_kinds.value)
	duty.any_major(input.facts.major_hazards)
}

met if {
	every _, mh in input.facts.major_hazards {
		appointed(mh)
	}
}

appointed(mh) if duty.minor(mh)

appointed(mh) if {
	duty.major(mh)
	mh.responsible.technical.document != ""
	mh.responsible.technical.appointed_on <= today
	mh.responsible.operations.document != ""
	mh.responsible.operations.appointed_on <= today
}

# What was named or posted does not lapse by the clock.
until := "never"

observed contains id if {
	some id, mh in input.facts.major_hazards
	not appointed(mh)
}

required := "a dated document that appoints the technical and the operations responsible person"

answerable contains duty.answer(id, mh, "main", "main_responsible", {"en": "appoint the technical and the operations responsible person", "zh": "任命技术负责人和操作负责人"}) if {
	some id, mh in input.facts.major_hazards
	duty.major(mh)
}
