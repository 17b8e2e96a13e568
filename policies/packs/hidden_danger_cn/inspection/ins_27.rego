# METADATA
# scope: package
# title: "Penalties were made public within seven working days"
# description: >-
#   There are as many penalties as the outcome says, and each was made public within 7 working days of the
#   decision; the clock binds the authority.
# custom:
#   id: INS-27
#   zh:
#     title: "处罚七个工作日内公示"
#     description: "处罚数与处理结果一致，每项自决定之日起7个工作日内公示；该期限约束监管部门。"
#   document: "安全生产法 (2021)"
#   clause: "78"
#   basis: mandatory
#   obligation: shall
#   severity: advise
#   stages: [follow]
#   effective: {from: "2021-09-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Publish, and record why it took longer.
#     zh: "公示并记录超期原因。"
#   empty_answer: []
package packs.hidden_danger_cn.inspection.ins_27

import data.lib.clock
import data.lib.words
import data.lib.working_days

zone := data.packs.hidden_danger_cn.params.zone.value

limit := data.packs.hidden_danger_cn.params.penalty_working_days.value

applies if input.outcome.penalties > 0

met if {
	count(input.penalties) == input.outcome.penalties
	every penalty in input.penalties {
		words.filled(penalty.published_in)
		clock.not_after(penalty.decided_at, penalty.published_at)
		count(days(penalty)) <= limit
	}
}

days(penalty) := working_days.between(clock.day(penalty.decided_at, zone), clock.day(penalty.published_at, zone), input.facts.calendars, data.packs.hidden_danger_cn.params.statutory_dates.value)

observed := {penalty.no: penalty.published_at | some penalty in input.penalties}

required := sprintf("published within %v working days", [limit])
