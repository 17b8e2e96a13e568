# METADATA
# scope: package
# title: "An approved lifting plan"
# description: >-
#   A lift of grade 1 or 2, and one of grade 3 whose load or conditions are special, has a lifting plan
#   that was approved beforehand.
# custom:
#   id: lifting.plan
#   zh:
#     title: "吊装作业方案编制与审批"
#     description: "一级、二级吊装作业，以及吊物形状复杂、刚度小、长径比大、精密贵重或作业条件特殊的三级吊装作业，已编制吊装作业方案并事先审批。"
#   document: "GB 30871-2022"
#   clause: "9.2.1"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [apply, approve]
#   effective: {from: "2022-10-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Write the plan, have it approved, and enter its number.
#     zh: "编制吊装作业方案并审批，填写编号。"
#   empty_answer: []
package packs.gb30871_2022.lifting.plan

import data.lib.clock
import data.lib.words

applies if input.permit.grade in {"1", "2"}

# A grade that is declared too low does not take the plan away.
applies if input.lifting.mass_t >= data.packs.gb30871_2022.params.lifting_grade_2_from_t.value

applies if count(input.lifting.features) > 0

met if {
	plan := input.permit.plan
	words.filled(plan.ref)
	plan.approved_by != ""
	clock.not_after(plan.approved_at, input.act.at)
}

# What was stated does not lapse by the clock.
until := "never"

observed := {"ref": input.permit.plan.ref, "approved_at": input.permit.plan.approved_at}

required := sprintf("a plan, approved not after %v", [input.act.at])
