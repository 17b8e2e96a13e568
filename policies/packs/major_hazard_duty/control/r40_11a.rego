# METADATA
# scope: package
# title: "The assessment is not older than three years"
# description: >-
#   Every major hazard installation was identified, assessed and graded within the months that article 11 gives.
# custom:
#   id: R40-11a
#   zh:
#     title: "安全评估未满三年"
#     description: "各重大危险源的辨识、评估、分级在第十一条规定的期限内。"
#   document: "危险化学品重大危险源监督管理暂行规定（总局令第40号，第79号修正）"
#   clause: "11(1)"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [standing]
#   effective: {from: "2015-07-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Identify, assess and grade the installation again.
#     zh: "重新辨识、评估、分级。"
#   empty_answer: []
package packs.major_hazard_duty.control.r40_11a

import data.lib.clock
import data.lib.installations
import data.lib.terms

applies if count(asked) > 0

applies if installations.partial(input.facts)

asked := {id: mh |
	some id, mh in input.facts.major_hazards
	installations.bound(mh)
}

met if {
	every id, mh in asked {
		kept(id, mh)
	}
}

kept(_, mh) if {
	mh.assessment.on <= today
	today <= due(mh)
}

due(mh) := terms.months_later(mh.assessment.on, months)

months := data.packs.major_hazard_duty.params.reassessment_months.value

until := terms.until({clock.day_over(due(mh), offset) |
	some _, mh in asked
})

observed contains sprintf("%v: assessed on %v, due again by %v", [id, mh.assessment.on, due(mh)]) if {
	some id, mh in asked
	not kept(id, mh)
}

required := sprintf("assessed again within %d months", [months])

answerable contains installations.main_due(mh, duty, id, due(mh)) if {
	some id, mh in asked
}

answerable contains installations.main(mh, duty, id) if {
	some id, mh in asked
	not due(mh)
}

duty := {"en": "has the installation assessed again", "zh": "组织重新评估分级"}

today := clock.day(input.now, zone)

zone := data.packs.major_hazard_duty.params.zone.value

offset := data.packs.major_hazard_duty.params.utc_offset.value
