# METADATA
# scope: package
# title: "Individual and social risk are within the limits"
# description: >-
#   For every installation whose risk was assessed quantitatively, individual and social risk are within the limits.
# custom:
#   id: R40-14
#   zh:
#     title: "个人风险和社会风险可接受"
#     description: "经定量风险评价的重大危险源，个人风险和社会风险不超过可容许标准。"
#   document: "危险化学品重大危险源监督管理暂行规定（总局令第40号，第79号修正）"
#   clause: "14"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [standing]
#   effective: {from: "2015-07-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Lower the risk until it is within the limits, and have it assessed again.
#     zh: "采取降低风险措施直至满足标准，并重新评价。"
#   empty_answer: []
package packs.major_hazard_duty.control.r40_14

import data.lib.installations

applies if count(asked) > 0

applies if installations.partial(input.facts)

asked := {id: mh |
	some id, mh in input.facts.major_hazards
	installations.bound(mh)
	mh.assessment.kind == "qra"
}

met if {
	every id, mh in asked {
		kept(id, mh)
	}
}

kept(_, mh) if {
	mh.qra.individual_ok == true
	mh.qra.social_ok == true
}

observed contains sprintf("%v: individual risk within limits %v, social risk %v", [id, mh.qra.individual_ok, mh.qra.social_ok]) if {
	some id, mh in asked
	not kept(id, mh)
}

required := "both within the limits"

answerable contains installations.technical(mh, duty, id) if {
	some id, mh in asked
}

duty := {"en": "lowers the risk to the limits", "zh": "将风险降至可容许标准以内"}
