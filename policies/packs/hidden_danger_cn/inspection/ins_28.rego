# METADATA
# scope: package
# title: "A daily fine counts from the next day"
# description: >-
#   A daily fine counts from the day after the day by which it was ordered to correct.
# custom:
#   id: INS-28
#   zh:
#     title: "按日连续处罚自次日起算"
#     description: "按日连续处罚自责令改正之日的次日起算。"
#   document: "安全生产法 (2021)"
#   clause: "112"
#   basis: mandatory
#   obligation: shall
#   severity: advise
#   stages: [follow]
#   effective: {from: "2021-09-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Correct the first day of the daily fine.
#     zh: "更正起算日。"
#   empty_answer: []
package packs.hidden_danger_cn.inspection.ins_28

import data.lib.clock

applies if input.outcome.penalties > 0

met if {
	every penalty in input.penalties {
		counted(penalty)
	}
}

counted(penalty) if penalty.kind != "daily_fine"

counted(penalty) if {
	penalty.kind == "daily_fine"
	clock.day_start(penalty.from, "Z") == clock.day_over(penalty.due_on, "Z")
}

observed := {penalty.no: penalty.from |
	some penalty in input.penalties
	penalty.kind == "daily_fine"
}

required := "the day after"
