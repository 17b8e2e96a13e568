# METADATA
# scope: package
# title: "The filing was in time"
# description: >-
#   Every installation that was filed since its last assessment was filed within the days that article 23 gives.
# custom:
#   id: R40-23-TIME
#   zh:
#     title: "备案及时"
#     description: "最近一次评估后办理的备案，在评估报告完成之日起规定期限内。"
#   document: "危险化学品重大危险源监督管理暂行规定（总局令第40号，第79号修正）"
#   clause: "23"
#   basis: mandatory
#   obligation: shall
#   severity: advise
#   stages: [standing]
#   effective: {from: "2015-07-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       A filing that was late cannot be made good; file the next one within the days.
#     zh: "逾期备案无法补正；下次请在期限内办理。"
#   empty_answer: []
package packs.major_hazard_duty.control.r40_23_time

import data.lib.installations
import data.lib.terms

applies if installations.any_bound(input.facts)

met if {
	every id, mh in input.facts.major_hazards {
		kept(id, mh)
	}
}

kept(_, mh) if installations.free(mh)

kept(_, mh) if {
	installations.bound(mh)
	mh.filed_on < mh.assessment.on
}

kept(_, mh) if {
	installations.bound(mh)
	mh.filed_on <= terms.days_later(mh.assessment.on, days)
}

days := data.packs.major_hazard_duty.params.filing_days.value

observed contains sprintf("%v: assessed on %v, filed on %v", [id, mh.assessment.on, mh.filed_on]) if {
	some id, mh in input.facts.major_hazards
	not kept(id, mh)
}

required := sprintf("filed within %d d of the report", [days])

answerable contains installations.main(mh, duty, id) if {
	some id, mh in input.facts.major_hazards
	installations.bound(mh)
}

duty := {"en": "files the installation in time", "zh": "及时办理备案"}
