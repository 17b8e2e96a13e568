# METADATA
# scope: package
# title: "The filing was in time"
# description: >-
#   No installation was filed later than the days that article 23 gives after its last assessment.
# custom:
#   id: R40-23-TIME
#   zh:
#     title: "备案及时"
#     description: "最近一次评估后的备案未超过评估报告完成之日起的规定期限。"
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

import data.lib.clock
import data.lib.installations
import data.lib.terms

applies if count(asked) > 0

applies if installations.partial(input.facts)

asked := {id: mh |
	some id, mh in input.facts.major_hazards
	installations.bound(mh)
}

met if count(late) == 0

# A filing that is older than the assessment is not a late one: that there is no newer one is R40-23.
late := {id |
	some id, mh in asked
	today > due(mh)
	not in_time(mh)
}

in_time(mh) if mh.filed_on <= due(mh)

due(mh) := terms.days_later(mh.assessment.on, days)

days := data.packs.major_hazard_duty.params.filing_days.value

pending(mh) := due(mh) if not in_time(mh)

until := terms.until({clock.day_over(pending(mh), offset) |
	some _, mh in asked
})

observed contains sprintf("%v: assessed on %v, filed on %v", [id, mh.assessment.on, mh.filed_on]) if {
	some id, mh in asked
	id in late
}

required := sprintf("filed within %d d of the report", [days])

answerable contains installations.main(mh, duty, id) if {
	some id, mh in asked
}

duty := {"en": "files the installation in time", "zh": "及时办理备案"}

today := clock.day(input.now, zone)

zone := data.packs.major_hazard_duty.params.zone.value

offset := data.packs.major_hazard_duty.params.utc_offset.value
