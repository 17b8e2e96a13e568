# METADATA
# scope: package
# title: "The emergency plan was reviewed within three years"
# description: >-
#   The filed comprehensive emergency plan was evaluated within the last three years.
# custom:
#   id: CN-CHEM-EMG-08
#   zh:
#     title: "应急预案三年内评估"
#     description: "已备案的综合应急预案在三年内经过评估。"
#   document: "生产安全事故应急预案管理办法 (部令第2号)"
#   clause: "evaluation of the plan"
#   basis: interpretation
#   obligation: shall
#   severity: block
#   stages: [apply, accept]
#   effective: {from: "2019-09-01", to: ""}
#   governed_by: now
#   doubt: "three years from memory; the article was not read"
#   remedy:
#     en: >-
#       Evaluate the plan and enter the date.
#     zh: "组织预案评估并登记。"
#   empty_answer: []
package packs.resumption_cn.chem.cn_chem_emg_08

import data.lib.clock
import data.lib.duty

months := data.packs.resumption_cn.params.chem_plan_review_months.value

zone := data.packs.resumption_cn.params.zone.value

today := clock.day(input.act.at, zone)

met if {
	some _, plan in input.facts.emergency_plans
	plan.kind == "comprehensive"
	plan.filing_no != ""
	plan.evaluated_on <= today
	today <= duty.due_on(plan.evaluated_on, {"months": months})
}

latest := max({plan.evaluated_on |
	some _, plan in input.facts.emergency_plans
	plan.kind == "comprehensive"
	plan.filing_no != ""
	plan.evaluated_on <= today
})

until := clock.utc(clock.day_over(duty.due_on(latest, {"months": months}), data.packs.resumption_cn.params.utc_offset.value))

observed := latest

required := sprintf("evaluated at most %v months before %v", [months, today])
