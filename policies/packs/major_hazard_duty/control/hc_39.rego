# METADATA
# scope: package
# title: "The safety evaluation is not older than three years"
# description: >-
#   A qualified agency evaluated the safety of the enterprise within the months that article 39 gives.
# custom:
#   id: HC-39
#   zh:
#     title: "安全评价未满三年"
#     description: "已由具备资质的机构在规定期限内完成安全评价。"
#   document: "危险化学品安全法"
#   clause: "39"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [standing]
#   effective: {from: "2026-05-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Have a qualified agency evaluate the enterprise.
#     zh: "委托具备资质的机构开展安全评价。"
#   empty_answer: []
package packs.major_hazard_duty.control.hc_39

import data.lib.clock
import data.lib.installations
import data.lib.terms
import data.lib.words

applies if count(asked) > 0

applies if installations.partial(input.facts)

asked := {id: mh |
	some id, mh in input.facts.major_hazards
	installations.major(mh)
}

met if {
	some _, evaluation in input.facts.safety_evaluations
	evaluation.on <= today
	words.filled(evaluation.agency)
	words.filled(evaluation.qualification)
	words.filled(evaluation.document)
	today <= terms.months_later(evaluation.on, months)
}

due := terms.months_later(max(reports), months)

# Days of the reports of agencies that state their qualification.
reports := {evaluation.on |
	some _, evaluation in input.facts.safety_evaluations
	evaluation.on <= today
	words.filled(evaluation.agency)
	words.filled(evaluation.qualification)
	words.filled(evaluation.document)
}

months := data.packs.major_hazard_duty.params.safety_evaluation_months.value

until := clock.utc(clock.day_over(due, offset))

observed contains sprintf("%v, due again by %v", [max(reports), due]) if not met

observed contains "never" if count(reports) == 0

required := sprintf("a report of a qualified agency within %d months", [months])

answerable contains installations.main_due(mh, duty, id, due) if {
	some id, mh in asked
}

answerable contains installations.main(mh, duty, id) if {
	some id, mh in asked
	not due
}

duty := {"en": "has the enterprise evaluated", "zh": "组织安全评价"}

today := clock.day(input.now, zone)

zone := data.packs.major_hazard_duty.params.zone.value

offset := data.packs.major_hazard_duty.params.utc_offset.value
