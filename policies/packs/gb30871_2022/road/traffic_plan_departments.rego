# METADATA
# scope: package
# title: "The plan is made with the departments of the enterprise"
# description: >-
#   Before the approval the working unit made the plan with the departments of the enterprise that are
#   concerned, each named with its time.
# custom:
#   id: road.traffic-plan.departments
#   zh:
#     title: "会同企业相关部门制定方案"
#     description: "审批前，作业单位已会同企业相关部门制定方案，并填写各部门及时间。"
#   document: "GB 30871-2022"
#   clause: "12.1"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [approve]
#   effective: {from: "2022-10-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Agree on the plan with the departments and enter each with its time.
#     zh: "与相关部门会商方案，并填写部门和时间。"
#   empty_answer: []
package packs.gb30871_2022.road.traffic_plan_departments

import data.lib.clock
import data.lib.words

met if {
	every agreement in input.road.traffic_plan.agreed {
		words.filled(agreement.department)
		clock.not_after(agreement.at, input.act.at)
	}
}

# What was agreed does not lapse by the clock.
until := "never"

observed contains sprintf("%v at %v", [agreement.department, agreement.at]) if some agreement in input.road.traffic_plan.agreed

required := sprintf("at least one department, each not after %v", [input.act.at])
