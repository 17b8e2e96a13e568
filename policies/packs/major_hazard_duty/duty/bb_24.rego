# METADATA
# scope: package
# title: "Performance is recorded and can be traced"
# description: >-
#   Of each of the three persons of every installation there is a performance on record, with its time and
#   evidence.
# custom:
#   id: BB-24
#   zh:
#     title: "履职记录可查询可追溯"
#     description: "每处重大危险源的三类责任人均有履职记录，时间、证据可查询、可追溯。"
#   document: "应急厅〔2021〕12号"
#   clause: "art 9"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [standing]
#   effective: {from: "2021-02-04", to: "2026-09-30"}
#   governed_by: now
#   remedy:
#     en: >-
#       Record what the person did, with the evidence.
#     zh: "登记该责任人的履职情况并附证据。"
#   empty_answer: []
package packs.major_hazard_duty.duty.bb_24

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
	every id, mh in input.facts.major_hazards {
		logged(id, mh)
	}
}

logged(_, mh) if duty.minor(mh)

logged(id, mh) if {
	duty.major(mh)
	every role in duty.roles {
		some _, rec in input.facts.duty_records
		rec.major_hazard == id
		rec.person_id == duty.person(mh, role)
		rec.evidence != ""
		clock.not_after(rec.done_at, input.now)
	}
}

# What was recorded does not lapse by the clock.
until := "never"

observed contains id if {
	some id, mh in input.facts.major_hazards
	not logged(id, mh)
}

required := "a traceable record of each of the three persons"

answerable contains duty.answer(id, mh, "any", "safety_department", {"en": "keep records of how the duties are performed", "zh": "建立包保责任履职记录"}) if {
	some id, mh in input.facts.major_hazards
	duty.major(mh)
}
