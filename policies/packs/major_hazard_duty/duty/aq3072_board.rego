# METADATA
# scope: package
# title: "The board names the three persons of today"
# description: >-
#   At every installation a board shows the three responsible persons of today, their duties and contacts.
# custom:
#   id: AQ3072-board
#   zh:
#     title: "公示牌公示三类责任人"
#     description: "每处重大危险源均设公示牌，公示现任三类责任人姓名、职责和联系方式。"
#   document: "AQ 3072-2026"
#   clause: "text not entered; as 应急厅〔2021〕12号 art 7"
#   basis: interpretation
#   obligation: shall
#   severity: block
#   stages: [standing]
#   effective: {from: "2026-09-30", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Renew the board and enter its photograph, date and names.
#     zh: "更新公示牌，并登记照片、日期和公示人员。"
#   empty_answer: []
package packs.major_hazard_duty.duty.aq3072_board

import data.lib.clock
import data.lib.duty

zone := data.packs.major_hazard_duty.params.zone.value

today := clock.day(input.now, zone)

applies if {
	duty.in_scope(input.enterprise, data.packs.major_hazard_duty.params.scope_kinds.value)
	duty.any_major(input.facts.major_hazards)
}

met if {
	every _, mh in input.facts.major_hazards {
		shown(mh)
	}
}

shown(mh) if duty.minor(mh)

shown(mh) if {
	duty.major(mh)
	mh.board.posted_on <= today
	mh.board.evidence != ""
	mh.board.duties_shown == true
	duty.lists(mh, mh.board.persons)
	mh.responsible.main.phone_published == true
	mh.responsible.technical.phone_published == true
	mh.responsible.operations.phone_published == true
}

# What was named or posted does not lapse by the clock.
until := "never"

observed contains {"installation": id, "named": {duty.who(mh, role) | some role in duty.roles}} if {
	some id, mh in input.facts.major_hazards
	not shown(mh)
}

required := "a board with the three persons of today, their duties and contacts"

answerable contains duty.answer(id, mh, "main", "main_responsible", {"en": "keep the public board", "zh": "设置并更新公示牌"}) if {
	some id, mh in input.facts.major_hazards
	duty.major(mh)
}
