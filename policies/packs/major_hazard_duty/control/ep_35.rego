# METADATA
# scope: package
# title: "Emergency plans are evaluated every three years"
# description: >-
#   Every emergency plan was evaluated, or issued, within the months that article 35 gives.
# custom:
#   id: EP-35
#   zh:
#     title: "应急预案每三年评估"
#     description: "各应急预案在规定期限内已评估（或新公布）。"
#   document: "生产安全事故应急预案管理办法（总局令第88号，应急管理部令第2号修正）"
#   clause: "35"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [standing]
#   effective: {from: "2019-09-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Evaluate the plan and keep the report.
#     zh: "评估预案并留存报告。"
#   empty_answer: []
package packs.major_hazard_duty.control.ep_35

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
	today > issued_due(plan)
	not evaluated(plan)
}

plans := {no: plan |
	some no, plan in input.facts.emergency_plans
	plan.issued_on <= today
}

evaluated(plan) if {
	plan.evaluated_on <= today
	words.filled(plan.evaluation_document)
	today <= terms.months_later(plan.evaluated_on, months)
}

issued_due(plan) := terms.months_later(plan.issued_on, months)

evaluated_due(plan) := terms.months_later(plan.evaluated_on, months) if {
	plan.evaluated_on <= today
	words.filled(plan.evaluation_document)
}

due(plan) := max([issued_due(plan), evaluated_due(plan)])

due(plan) := issued_due(plan) if not evaluated_due(plan)

months := data.packs.major_hazard_duty.params.plan_evaluation_months.value

kinds := data.packs.major_hazard_duty.params.high_risk_kinds.value

until := terms.until({clock.day_over(due(plan), offset) | some _, plan in input.facts.emergency_plans})

observed contains sprintf("%v: due by %v", [no, due(plan)]) if {
	some no, plan in plans
	no in overdue
}

required := sprintf("evaluated within %d months", [months])

answerable contains installations.main_due(mh, duty, no, due(plan)) if {
	some id, mh in asked
	some no, plan in input.facts.emergency_plans
}

answerable contains installations.main(mh, duty, no) if {
	some id, mh in asked
	some no, plan in input.facts.emergency_plans
	not due(plan)
}

duty := {"en": "has the emergency plan evaluated", "zh": "组织应急预案评估"}

today := clock.day(input.now, zone)

zone := data.packs.major_hazard_duty.params.zone.value

offset := data.packs.major_hazard_duty.params.utc_offset.value
