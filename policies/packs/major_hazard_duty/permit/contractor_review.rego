# METADATA
# scope: package
# title: "The technical person reviewed the contractor"
# description: >-
#   Where people of a contractor work on the installation, its technical responsible person confirmed the review
#   of the contractor and of how the work is managed.
# custom:
#   id: permit.contractor-review
#   zh:
#     title: "技术负责人审查承包商"
#     description: "重大危险源内有承包商参与作业的，技术负责人已确认对承包商资质和安全管理的审查。"
#   document: "应急厅〔2021〕12号; AQ 3072-2026"
#   clause: "art 5(4)"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [approve, start]
#   effective: {from: "2021-02-04", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Have the technical responsible person review the contractor and confirm it on the permit.
#     zh: "由技术负责人审查承包商并在作业票中确认。"
#   empty_answer: []
package packs.major_hazard_duty.permit.contractor_review

import data.lib.clock
import data.lib.confirmations
import data.lib.duty

zone := data.packs.major_hazard_duty.params.zone.value

today := clock.day(input.now, zone)

text := duty.of_day(today, [data.packs.major_hazard_duty.params.duties_2021.value, data.packs.major_hazard_duty.params.duties_2026.value])

applies if {
	duty.on_installation(input.site, input.facts.installations)
	input.permit.contractor_work == true
	duty.in_scope(input.enterprise, data.packs.major_hazard_duty.params.scope_kinds.value)
	duty.binds(today, text)
}

met if {
	some id, mh in input.facts.major_hazards
	duty.stands_on(id, input.site, input.facts.installations)
	confirmations.stands(input.permit.checks.contractor_review, input.act.at)
	input.permit.checks.contractor_review.confirmed_by == duty.person(mh, "technical")
}

# What was confirmed does not lapse by the clock.
until := "never"

observed := {"answer": input.permit.checks.contractor_review.answer, "confirmed_by": input.permit.checks.contractor_review.confirmed_by}

required contains {"installation": id, "confirmed_by": duty.who(mh, "technical")} if {
	some id, mh in here
}

here[id] := mh if {
	some id, mh in input.facts.major_hazards
	duty.stands_on(id, input.site, input.facts.installations)
}

answerable contains duty.answer(id, mh, "technical", "technical_responsible", {"en": "review the contractor", "zh": "审查承包商"}) if {
	some id, mh in here
}
