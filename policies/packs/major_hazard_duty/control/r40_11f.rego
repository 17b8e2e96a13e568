# METADATA
# scope: package
# title: "Assessed by the standard in force"
# description: >-
#   Every installation was identified, assessed and graded since the standard of identification that is in force took effect.
# custom:
#   id: R40-11f
#   zh:
#     title: "按现行辨识标准评估"
#     description: "现行重大危险源辨识标准施行后，各重大危险源已按其重新辨识、评估、分级。"
#   document: "危险化学品重大危险源监督管理暂行规定（总局令第40号，第79号修正）"
#   clause: "11(6)"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [standing]
#   effective: {from: "2015-07-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Identify, assess and grade the installation by GB 18218-2018.
#     zh: "按GB 18218-2018重新辨识、评估、分级。"
#   empty_answer: []
package packs.major_hazard_duty.control.r40_11f

import data.lib.installations

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

kept(_, mh) if mh.assessment.on >= since

since := data.packs.major_hazard_duty.params.identification_standard_from.value

observed contains sprintf("%v: assessed on %v", [id, mh.assessment.on]) if {
	some id, mh in asked
	not kept(id, mh)
}

required := sprintf("assessed on %v or later", [since])

answerable contains installations.main(mh, duty, id) if {
	some id, mh in asked
}

duty := {"en": "has the installation assessed by the standard in force", "zh": "按现行标准组织重新评估分级"}
