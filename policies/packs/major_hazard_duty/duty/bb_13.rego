# METADATA
# scope: package
# title: "Changes are reviewed"
# description: >-
#   Every change at an installation was reviewed by a named person before it was made; contractors are judged
#   with each permit.
# custom:
#   id: BB-13
#   zh:
#     title: "变更管理审查"
#     description: "每处重大危险源的变更均经审查后实施；承包商审查随作业票判定。"
#   document: "应急厅〔2021〕12号"
#   clause: "art 5(4)"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [standing]
#   effective: {from: "2021-02-04", to: "2026-09-30"}
#   governed_by: now
#   remedy:
#     en: >-
#       Have the change reviewed and enter by whom and when.
#     zh: "由技术负责人审查变更并登记审查人和日期。"
#   empty_answer: ["/facts/major_hazards/*/changes"]
package packs.major_hazard_duty.duty.bb_13

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
		reviewed(mh)
	}
}

reviewed(mh) if duty.minor(mh)

reviewed(mh) if {
	duty.major(mh)
	every change in mh.changes {
		change.reviewed_by != ""
		change.reviewed_on <= change.on
	}
}

# What was reviewed does not lapse by the clock.
until := "never"

observed contains {"installation": id, "kind": change.kind, "on": change.on} if {
	some id, mh in input.facts.major_hazards
	duty.major(mh)
	some change in mh.changes
	not change.reviewed_on <= change.on
}

required := "each change reviewed by the technical responsible person, at the latest on its day"

answerable contains duty.answer(id, mh, "technical", "technical_responsible", {"en": "review changes", "zh": "审查变更管理"}) if {
	some id, mh in input.facts.major_hazards
	duty.major(mh)
}
