# METADATA
# scope: package
# title: "The restart keeps to its plan, step by step"
# description: >-
#   While the restart runs each record of a step names a step of the plan, lies between the beginning and now, keeps to the limit of
#   people and comes after the steps before it, and no step stands as stopped while the restart goes on.
# custom:
#   id: CN-GEN-RES-17
#   zh:
#     title: "恢复生产全程按方案逐步进行"
#     description: "恢复生产过程中，每条步骤记录均对应方案步骤、时间在开始恢复之后且不晚于当前、在场人数不超限、在前序步骤完成之后；步骤中止后未继续恢复。"
#   document: "复工复产流程设计"
#   clause: "staged restart"
#   basis: interpretation
#   obligation: shall
#   severity: block
#   stages: [restart]
#   effective: {from: "2019-01-01", to: ""}
#   governed_by: now
#   doubt: "no article read asks for it; a record that broke limit or order stays a reason until the restart is stopped for an anomaly and begins again, which is design; a record dated before the restart is mended by a later one of the same step"
#   remedy:
#     en: >-
#       Suspend the restart, or report the anomaly and begin again; enter a record with a wrong date once more.
#     zh: "叫停恢复过程，或者报告异常后重新开始；日期有误的记录重新登记。"
#   empty_answer: []
package packs.resumption_cn.gen.cn_gen_res_17

import data.lib.broken_off
import data.lib.clock
import data.lib.steps

applies if count(input.step_records) > 0

met if {
	every i, record in input.step_records {
		fine(i, record)
	}
}

# What was done in a restart that was broken off is not judged again.
fine(_, record) if broken_off.before(record.at, input.case.acts)

fine(i, record) if {
	planned(record)
	steps.within(record, input.case.acts.restart.at, input.act.at)
	in_order(record)
	settled(i, record)
}

# A wrong date does not end a restart: the same step is entered again.
fine(i, record) if {
	planned(record)
	clock.after(input.case.acts.restart.at, record.at)
	some j, again in input.step_records
	j > i
	again.n == record.n
}

planned(record) if {
	some step in input.plan.steps
	step.n == record.n
	record.people <= step.max_people
}

in_order(record) if {
	every step in input.plan.steps {
		followed(step, record)
	}
}

followed(step, record) if step.n >= record.n

followed(step, record) if {
	some before in input.step_records
	before.n == step.n
	steps.done(before, input.case.acts.restart.at, input.act.at)
	clock.not_after(before.at, record.at)
}

settled(_, record) if record.result == "done"

# After the step was stopped the restart was too.
settled(_, record) if {
	some name, act in input.case.acts
	name in {"suspend", "order_stop"}
	clock.not_after(record.at, act.at)
}

settled(i, record) if {
	some j, again in input.step_records
	steps.newer(j, again, i, record)
}

# What was recorded the clock does not change.
until := "never"

observed contains sprintf("step %v at %v: %v, %v people", [record.n, record.at, record.result, record.people]) if {
	some i, record in input.step_records
	not fine(i, record)
}

required := [sprintf("%v: at most %v people", [step.n, step.max_people]) | some step in input.plan.steps]
