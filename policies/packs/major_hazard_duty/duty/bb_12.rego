# METADATA
# scope: package
# title: "Risk above the limits is lowered"
# description: >-
#   Where the individual and social risk of an installation were reckoned, both are within the limits.
# custom:
#   id: BB-12
#   zh:
#     title: "超标风险降至可接受标准"
#     description: "已进行定量风险评价的重大危险源，其个人风险和社会风险均符合可容许风险标准。"
#   document: "应急厅〔2021〕12号"
#   clause: "art 5(3)"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [standing]
#   effective: {from: "2021-02-04", to: "2026-09-30"}
#   governed_by: now
#   remedy:
#     en: >-
#       Lower the risk, have it reckoned again, and record the result.
#     zh: "采取降低风险措施，重新评价并登记结果。"
#   empty_answer: []
package packs.major_hazard_duty.duty.bb_12

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
		within(mh)
	}
}

within(mh) if duty.minor(mh)

within(mh) if {
	duty.major(mh)
	mh.assessment.kind != "qra"
}

within(mh) if {
	duty.major(mh)
	mh.assessment.kind == "qra"
	mh.qra.individual_ok == true
	mh.qra.social_ok == true
}

# What was assessed does not lapse by the clock.
until := "never"

observed contains id if {
	some id, mh in input.facts.major_hazards
	not within(mh)
}

required := "individual and social risk within the limits wherever they were reckoned"

answerable contains duty.answer(id, mh, "technical", "technical_responsible", {"en": "lower the risk until it is within the limits", "zh": "采取措施将风险降至可接受标准"}) if {
	some id, mh in input.facts.major_hazards
	duty.major(mh)
}
