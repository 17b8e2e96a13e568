# METADATA
# scope: package
# title: "The installation is filed with the county department"
# description: >-
#   Every installation was filed since its last assessment, or the days that article 23 gives since the report are not over.
# custom:
#   id: R40-23
#   zh:
#     title: "已向县级部门备案"
#     description: "各重大危险源在最近一次评估后已备案，或自评估报告完成之日起尚在规定期限内。"
#   document: "危险化学品重大危险源监督管理暂行规定（总局令第40号，第79号修正）"
#   clause: "23"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [standing]
#   effective: {from: "2015-07-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       File the installation with the county department, with the archive as it is now.
#     zh: "携现行档案向县级应急管理部门备案。"
#   empty_answer: []
package packs.major_hazard_duty.control.r40_23

import data.lib.clock
import data.lib.installations
import data.lib.terms
import data.lib.words

applies if count(asked) > 0

applies if installations.partial(input.facts)

asked := {id: mh |
	some id, mh in input.facts.major_hazards
	installations.bound(mh)
}

met if count(overdue) == 0

overdue := {id |
	some id, mh in asked
	today > due(mh)
	not filed(mh)
}

filed(mh) if {
	mh.filed_on >= mh.assessment.on
	mh.filed_on <= today
	words.filled(mh.filing_no)
}

due(mh) := terms.days_later(mh.assessment.on, days)

days := data.packs.major_hazard_duty.params.filing_days.value

# Only one that is not filed yet falls due.
pending(mh) := due(mh) if not filed(mh)

until := terms.until({clock.day_over(pending(mh), offset) |
	some _, mh in asked
})

observed contains sprintf("%v: assessed on %v, to be filed by %v, last filed on %v", [id, mh.assessment.on, due(mh), mh.filed_on]) if {
	some id, mh in asked
	id in overdue
}

required := sprintf("filed within %d d of the report", [days])

answerable contains installations.main_due(mh, duty, id, pending(mh)) if {
	some id, mh in asked
}

answerable contains installations.main(mh, duty, id) if {
	some id, mh in asked
	not pending(mh)
}

duty := {"en": "files the installation", "zh": "办理重大危险源备案"}

today := clock.day(input.now, zone)

zone := data.packs.major_hazard_duty.params.zone.value

offset := data.packs.major_hazard_duty.params.utc_offset.value
