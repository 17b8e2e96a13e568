# METADATA
# scope: package
# title: "What was filed is taken off the list before it is declared as none"
# description: >-
#   An installation that was filed and is now declared as no major hazard was taken off the list by the county department, on a new assessment.
# custom:
#   id: R40-28
#   zh:
#     title: "不再构成重大危险源的已办理核销"
#     description: "已备案而现申报为不构成的重大危险源，已凭重新评估由县级部门核销。"
#   document: "危险化学品重大危险源监督管理暂行规定（总局令第40号，第79号修正）"
#   clause: "27, 28"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [standing]
#   effective: {from: "2015-07-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Keep the installation under control as it was filed, and apply to the county department with the new assessment.
#     zh: "核销前按原级别管控，凭重新评估报告申请核销。"
#   empty_answer: []
package packs.major_hazard_duty.control.r40_28

import data.lib.clock
import data.lib.installations
import data.lib.terms
import data.lib.words

asked := {id: mh |
	some id, mh in input.facts.major_hazards
	installations.minor(mh)
	mh.filing_state != "not_filed"
}

applies if count(asked) > 0

applies if installations.partial(input.facts)

met if {
	every _, mh in asked {
		kept(mh)
	}
}

kept(mh) if {
	mh.filing_state == "delisted"
	mh.delisting.decided_on <= today
	words.filled(mh.delisting.assessment)
	words.filled(mh.delisting.document)
}

# What was decided does not lapse by the clock.
until := "never"

observed contains sprintf("%v: %v", [id, mh.filing_state]) if {
	some id, mh in asked
	not kept(mh)
}

# The term binds the department: its end takes nothing off the list.
observed contains sprintf("%v: applied on %v, to be decided by %v", [id, applied, terms.days_later(applied, days)]) if {
	some id, mh in asked
	not kept(mh)
	applied := mh.delisting.applied_on
}

required := "taken off the list by a decision, on a new assessment"

answerable contains installations.main(mh, duty, id) if {
	some id, mh in asked
}

duty := {"en": "has the installation taken off the list", "zh": "办理重大危险源核销"}

days := data.packs.major_hazard_duty.params.delisting_days.value

today := clock.day(input.now, zone)

zone := data.packs.major_hazard_duty.params.zone.value
