# METADATA
# scope: package
# title: "Emergency plans are filed"
# description: >-
#   Every emergency plan was filed since it was issued, or the working days that article 26 gives are not over.
# custom:
#   id: EP-26
#   zh:
#     title: "应急预案已备案"
#     description: "各应急预案自公布后已备案，或尚在规定的工作日期限内。"
#   document: "生产安全事故应急预案管理办法（总局令第88号，应急管理部令第2号修正）"
#   clause: "26"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [standing]
#   effective: {from: "2019-09-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       File the plan with the department.
#     zh: "将应急预案报部门备案。"
#   empty_answer: []
package packs.major_hazard_duty.control.ep_26

import data.lib.clock
import data.lib.installations
import data.lib.terms
import data.lib.words

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

met if count(overdue) == 0

overdue := {no |
	some no, plan in plans
	today > due(plan)
	not filed(plan)
}

plans := {no: plan |
	some no, plan in input.facts.emergency_plans
	plan.issued_on <= today
}

filed(plan) if {
	plan.filed_on >= plan.issued_on
	plan.filed_on <= today
	words.filled(plan.filing_no)
}

due(plan) := terms.working_days_later(plan.issued_on, days, input.facts.calendars, statutory)

days := data.packs.major_hazard_duty.params.plan_filing_working_days.value

statutory := data.packs.major_hazard_duty.params.statutory_dates.value

kinds := data.packs.major_hazard_duty.params.high_risk_kinds.value

pending(plan) := due(plan) if not filed(plan)

until := terms.until({clock.day_over(pending(plan), offset) | some _, plan in input.facts.emergency_plans})

observed contains sprintf("%v: issued on %v, to be filed by %v", [no, plan.issued_on, due(plan)]) if {
	some no, plan in plans
	no in overdue
}

required := sprintf("filed within %d working days", [days])

reckoning := [step |
	some no, plan in input.facts.emergency_plans
	last := due(plan)
	years := terms.assumed_years(plan.issued_on, last, input.facts.calendars, statutory)
	step := {
		"en": sprintf("%v: issued on %v, working day %d is %v%v", [no, plan.issued_on, days, last, assumed(years, ", assumed: no calendar of %v")]),
		"zh": sprintf("%v：%v发布，第%d个工作日为%v%v", [no, plan.issued_on, days, last, assumed(years, "（推定：尚无%v年节假日日历）")]),
	}
]

# A term over a year without calendar is an assumption, and says so.
assumed(years, _) := "" if count(years) == 0

assumed(years, form) := sprintf(form, [concat(", ", years)]) if count(years) > 0

answerable contains installations.main_due(mh, duty, no, pending(plan)) if {
	some id, mh in asked
	some no, plan in input.facts.emergency_plans
}

answerable contains installations.main(mh, duty, no) if {
	some id, mh in asked
	some no, plan in input.facts.emergency_plans
	not pending(plan)
}

duty := {"en": "files the emergency plan", "zh": "办理应急预案备案"}

today := clock.day(input.now, zone)

zone := data.packs.major_hazard_duty.params.zone.value

offset := data.packs.major_hazard_duty.params.utc_offset.value
