# METADATA
# scope: package
# title: "Every step of the restart was confirmed, within its limit of people"
# description: >-
#   A restart is complete when each step of the plan was confirmed as done since the restart began, after the
#   steps before it, with no more people there than the plan allows, and not stopped again.
# custom:
#   id: CN-GEN-RES-15
#   zh:
#     title: "恢复生产各步骤逐步确认，人数不超限"
#     description: "恢复生产完成前，方案各步骤自恢复开始以来均已在前一步骤之后确认完成、此后未再中止，且在场人数不超过方案限额。"
#   document: "复工复产流程设计"
#   clause: "staged restart"
#   basis: interpretation
#   obligation: shall
#   severity: block
#   stages: [restart]
#   effective: {from: "2019-01-01", to: ""}
#   governed_by: now
#   doubt: "no article read asks for it; the state table of the catalogue has a restart by steps and the plan limits the people of each"
#   remedy:
#     en: >-
#       Confirm the steps one after the other, each with the people who were there.
#     zh: "按顺序逐步确认，并记录在场人数。"
#   empty_answer: []
package packs.resumption_cn.gen.cn_gen_res_15

import data.lib.clock
import data.lib.steps

applies if input.act.action == "complete"

met if {
	every step in input.plan.steps {
		confirmed(step)
	}
}

confirmed(step) if {
	some i, record in input.step_records
	record.n == step.n
	done(record)
	record.people <= step.max_people
	every earlier in input.plan.steps {
		followed(earlier, step, record)
	}
	every j, other in input.step_records {
		stands(i, record, j, other)
	}
}

done(record) if steps.done(record, input.case.acts.restart.at, input.act.at)

followed(earlier, step, _) if earlier.n >= step.n

# A step that was done again afterwards breaks nothing.
followed(earlier, _, record) if {
	some before in input.step_records
	before.n == earlier.n
	done(before)
	clock.not_after(before.at, record.at)
}

# What was done and stopped afterwards is not done.
stands(_, record, _, other) if other.n != record.n

stands(_, _, _, other) if other.result == "done"

stands(i, record, j, other) if steps.newer(i, record, j, other)

# What was confirmed does not lapse by the clock.
until := "never"

observed := [sprintf("%v at %v: %v, %v people", [record.n, record.at, record.result, record.people]) | some record in input.step_records]

required := [sprintf("%v: at most %v people", [step.n, step.max_people]) | some step in input.plan.steps]
