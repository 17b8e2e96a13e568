# METADATA
# scope: package
# title: "The installation is assessed and graded"
# description: >-
#   Every major hazard installation is assessed and graded, by the enterprise itself or by an agency, with a report.
# custom:
#   id: R40-08
#   zh:
#     title: "已评估分级"
#     description: "各重大危险源已由本单位或委托机构评估分级，并有报告。"
#   document: "危险化学品重大危险源监督管理暂行规定（总局令第40号，第79号修正）"
#   clause: "8"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [standing]
#   effective: {from: "2015-07-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Have the installation assessed and graded and state who did it, when, and in which report.
#     zh: "组织安全评估分级，填写评估单位或人员、日期和报告。"
#   empty_answer: []
package packs.major_hazard_duty.control.r40_08

import data.lib.clock
import data.lib.installations
import data.lib.words

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
	mh.assessment.kind
	mh.assessment.on <= today
	words.filled(mh.assessment.by)
	words.filled(mh.assessment.document)
}

# For how long an assessment stands is R40-11a.
until := "never"

observed contains sprintf("%v: assessed on %v by %v, report %v", [id, mh.assessment.on, mh.assessment.by, mh.assessment.document]) if {
	some id, mh in asked
	not kept(id, mh)
}

required := "an assessment with a report, by the enterprise or an agency"

answerable contains installations.main(mh, duty, id) if {
	some id, mh in asked
}

duty := {"en": "has the installation assessed and graded", "zh": "组织重大危险源安全评估分级"}

today := clock.day(input.now, zone)

zone := data.packs.major_hazard_duty.params.zone.value
