# METADATA
# scope: package
# title: "Emergency plans were filed in time"
# description: >-
#   Every emergency plan that was filed was filed within the working days that article 26 gives.
# custom:
#   id: EP-26-TIME
#   zh:
#     title: "应急预案备案及时"
#     description: "已备案的应急预案均在公布后规定的工作日内备案。"
#   document: "生产安全事故应急预案管理办法（总局令第88号，应急管理部令第2号修正）"
#   clause: "26"
#   basis: mandatory
#   obligation: shall
#   severity: advise
#   stages: [standing]
#   effective: {from: "2019-09-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       A filing that was late cannot be made good; file the next one within the days.
#     zh: "逾期备案无法补正；下次请在期限内办理。"
#   empty_answer: []
package packs.major_hazard_duty.control.ep_26_time

import data.lib.clock
import data.lib.installations
import data.lib.terms

applies if {
	count(asked) > 0
	input.enterprise.kind in kinds
	count(plans) > 0
}

applies if {
	count(asked) == 0
	installations.partial(input.facts)
}

asked := {id: mh |
	some id, mh in input.facts.major_hazards
	installations.major(mh)
}

met if count(late) == 0

# A filing that is older than the plan is not a late one: that there is no newer one is EP-26.
late := {no |
	some no, plan in plans
	today > due(plan)
	not filed(plan)
}

plans := {no: plan |
	some no, plan in input.facts.emergency_plans
	plan.issued_on <= today
}

filed(plan) if plan.filed_on <= due(plan)

pending(plan) := due(plan) if not filed(plan)

until := terms.until({clock.day_over(pending(plan), offset) | some _, plan in input.facts.emergency_plans})

due(plan) := terms.working_days_later(plan.issued_on, days, input.facts.calendars, statutory)

days := data.packs.major_hazard_duty.params.plan_filing_working_days.value

statutory := data.packs.major_hazard_duty.params.statutory_dates.value

kinds := data.packs.major_hazard_duty.params.high_risk_kinds.value

observed contains sprintf("%v: issued on %v, filed on %v, due by %v", [no, plan.issued_on, plan.filed_on, due(plan)]) if {
	some no, plan in plans
	no in late
}

required := sprintf("filed within %d working days", [days])

answerable contains installations.main(mh, duty, no) if {
	some id, mh in asked
	some no, _ in input.facts.emergency_plans
}

duty := {"en": "files emergency plans in time", "zh": "及时办理预案备案"}

today := clock.day(input.now, zone)

zone := data.packs.major_hazard_duty.params.zone.value

offset := data.packs.major_hazard_duty.params.utc_offset.value
