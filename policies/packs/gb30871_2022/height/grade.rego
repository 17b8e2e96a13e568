# METADATA
# scope: package
# title: "Grade by height and objective factors"
# description: >-
#   The grade is at least the one that the table gives for the height, without or with objective
#   factors.
# custom:
#   id: height.grade
#   zh:
#     title: "高处作业分级"
#     description: "作业级别不低于按作业高度和有无客观危险因素查表确定的级别。"
#   document: "GB 30871-2022"
#   clause: "8.1.1, 8.1.2, 8.1.3"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [apply, approve]
#   effective: {from: "2022-10-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Mark the permit with the grade of the table.
#     zh: "按分级表标明作业级别。"
#   empty_answer: ["/height/factors"]
package packs.gb30871_2022.height.grade

import data.lib.height

applies if input.height.h_m >= data.packs.gb30871_2022.params.height_min_m.value

# Each row binds above its height; column A without objective factors, column B with one or more.
table := data.packs.gb30871_2022.params.height_grade_table.value

met if {
	count(input.height.factors) == 0
	every row in table {
		suffices(row.above_m, row.a)
	}
}

# What is enough with factors is enough without.
met if {
	every row in table {
		suffices(row.above_m, row.b)
	}
}

suffices(above, _) if input.height.h_m <= above

suffices(_, floor) if height.at_least(input.permit.grade, floor)

asked contains row.a if {
	count(input.height.factors) == 0
	some row in table
	input.height.h_m > row.above_m
}

asked contains row.b if {
	count(input.height.factors) > 0
	some row in table
	input.height.h_m > row.above_m
}

observed := {"grade": input.permit.grade, "height_m": input.height.h_m, "factors": input.height.factors}

required := sprintf("grade %v or above", [max(asked)])

fixes contains {"pointer": "/permit/grade", "value": max(asked)}
