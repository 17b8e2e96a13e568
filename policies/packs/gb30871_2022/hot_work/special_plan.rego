# METADATA
# scope: package
# title: "Special grade: a written work plan"
# description: >-
#   For special grade a work plan with fire, explosion and emergency measures was written and approved
#   beforehand.
# custom:
#   id: hot-work.special.plan
#   zh:
#     title: "特级动火预先制定作业方案"
#     description: "特级动火作业已预先制定并批准作业方案，包括防火防爆措施和应急措施。"
#   document: "GB 30871-2022"
#   clause: "5.4.2 a"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [apply, approve]
#   effective: {from: "2022-10-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Write the plan, have it approved, and enter its number.
#     zh: "编制并批准作业方案，填写编号。"
#   empty_answer: []
package packs.gb30871_2022.hot_work.special_plan

import data.lib.clock

applies if input.permit.grade == "special"

met if {
	plan := input.permit.plan
	plan.ref != ""
	plan.approved_by != ""
	clock.not_after(plan.approved_at, input.act.at)
	"fire_explosion" in plan.covers
	"emergency" in plan.covers
}

# What was stated does not lapse by the clock.
until := "never"

observed := {"approved_at": input.permit.plan.approved_at, "covers": input.permit.plan.covers}

required := "a plan, approved beforehand, with fire, explosion and emergency measures"
