# METADATA
# scope: package
# title: "The safety evaluation is public and filed"
# description: >-
#   The newest safety evaluation is made public and filed with the county department.
# custom:
#   id: HC-39-PUBLIC
#   zh:
#     title: "安全评价公开并备案"
#     description: "最近一次安全评价已公开，并报县级部门备案。"
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
#       Make the evaluation public and file it.
#     zh: "公开安全评价报告并备案。"
#   empty_answer: []
package packs.major_hazard_duty.control.hc_39_public

import data.lib.clock
import data.lib.installations
import data.lib.words

applies if {
	count(newest) > 0
	count(asked) > 0
}

applies if {
	count(asked) == 0
	installations.partial(input.facts)
}

asked := {id: mh |
	some id, mh in input.facts.major_hazards
	installations.major(mh)
}

met if {
	every _, evaluation in newest {
		settled(evaluation)
	}
}

day := max({evaluation.on |
	some _, evaluation in input.facts.safety_evaluations
	evaluation.on <= today
})

newest := {no: evaluation |
	some no, evaluation in input.facts.safety_evaluations
	evaluation.on == day
}

settled(evaluation) if {
	evaluation.published_on <= today
	words.filled(evaluation.published_at)
	evaluation.filed_on <= today
	words.filled(evaluation.filing_no)
}

# What was done does not lapse by the clock.
until := "never"

observed contains sprintf("%v: public on %v at %v, filed on %v as %v", [no, evaluation.published_on, evaluation.published_at, evaluation.filed_on, evaluation.filing_no]) if {
	some no, evaluation in newest
	not settled(evaluation)
}

required := "public and filed"

answerable contains installations.main(mh, duty, id) if {
	some id, mh in asked
}

duty := {"en": "makes the evaluation public and files it", "zh": "公开安全评价并备案"}

today := clock.day(input.now, zone)

zone := data.packs.major_hazard_duty.params.zone.value
