# METADATA
# scope: package
# title: "The operations person supervises the work"
# description: >-
#   The operations responsible person of the installation confirmed on the permit that the work is supervised
#   and its controls are in place.
# custom:
#   id: permit.supervision
#   zh:
#     title: "操作负责人督促检查特殊作业"
#     description: "重大危险源操作负责人已在作业票中确认对特殊作业进行督促检查，管控措施到位。"
#   document: "应急厅〔2021〕12号; AQ 3072-2026"
#   clause: "art 6(2)"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [start, during, resume]
#   effective: {from: "2021-02-04", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Have the operations responsible person check the controls on site and confirm it on the permit.
#     zh: "由操作负责人现场检查管控措施并在作业票中确认。"
#   empty_answer: []
package packs.major_hazard_duty.permit.supervision

import data.lib.clock
import data.lib.confirmations
import data.lib.duty

zone := data.packs.major_hazard_duty.params.zone.value

today := clock.day(input.now, zone)

text := duty.of_day(today, [data.packs.major_hazard_duty.params.duties_2021.value, data.packs.major_hazard_duty.params.duties_2026.value])

applies if {
	duty.on_installation(input.site, input.facts.installations)
	duty.in_scope(input.enterprise, data.packs.major_hazard_duty.params.scope_kinds.value)
	duty.binds(today, text)
}

met if {
	some id, mh in input.facts.major_hazards
	duty.stands_on(id, input.site, input.facts.installations)
	confirmations.stands(input.permit.checks.operations_supervision, input.act.at)
	input.permit.checks.operations_supervision.confirmed_by == duty.person(mh, "operations")
}

# What was confirmed does not lapse by the clock.
until := "never"

observed := {"answer": input.permit.checks.operations_supervision.answer, "confirmed_by": input.permit.checks.operations_supervision.confirmed_by}

required contains {"installation": id, "confirmed_by": duty.who(mh, "operations")} if {
	some id, mh in here
}

here[id] := mh if {
	some id, mh in input.facts.major_hazards
	duty.stands_on(id, input.site, input.facts.installations)
}

answerable contains duty.answer(id, mh, "operations", "operations_responsible", {"en": "supervise the work", "zh": "督促检查作业"}) if {
	some id, mh in here
}
