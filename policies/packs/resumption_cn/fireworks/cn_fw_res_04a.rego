# METADATA
# scope: package
# title: "The steps are done by stages"
# description: >-
#   While the restart runs no step of a later stage is recorded before every planned step of an earlier stage is
#   done.
# custom:
#   id: CN-FW-RES-04a
#   zh:
#     title: "按步骤分步恢复"
#     description: "恢复过程中，前一阶段各步骤完成前未进入后一阶段。"
#   document: "浏阳市烟花爆竹企业复工复产要求"
#   clause: "stages"
#   basis: interpretation
#   obligation: shall
#   severity: block
#   stages: [restart]
#   effective: {from: "2019-01-01", to: ""}
#   governed_by: now
#   doubt: "A page of one city, seen in part; its classes are read in the order in which they stand there"
#   remedy:
#     en: >-
#       Finish and record the earlier stage first.
#     zh: "先完成前一阶段并记录。"
#   empty_answer: ["/step_records"]
package packs.resumption_cn.fireworks.cn_fw_res_04a

import data.lib.broken_off
import data.lib.clock
import data.lib.division

# The stage in which a product restarts; what the document does not name restarts at any.
stages[product] := stage if {
	some adopter, rule in data.packs.resumption_cn.params.staged_restart.value
	division.covers(adopter, input.enterprise.division)
	some product, stage in rule.stages
}

applies if {
	input.case.state == "restarting"
	some adopter, _ in data.packs.resumption_cn.params.staged_restart.value
	division.covers(adopter, input.enterprise.division)
}

met if {
	every record in input.step_records {
		every step in input.plan.steps {
			reached(step, record)
		}
	}
}

reached(step, record) if not before(step, record)

# What was done in a restart that was broken off is not judged again, and opens no stage of this one.
reached(_, record) if broken_off.before(record.at, input.case.acts)

reached(step, record) if {
	some done in input.step_records
	done.n == step.n
	done.result == "done"
	clock.not_after(input.case.acts.restart.at, done.at)
	clock.not_after(done.at, record.at)
}

# The step belongs to an earlier stage than the step that is recorded.
before(step, record) if {
	some recorded in input.plan.steps
	recorded.n == record.n
	stages[step.product] < stages[recorded.product]
}

observed contains sprintf("step %v at %v: %v", [record.n, record.at, record.result]) if some record in input.step_records

required := {"stages": stages}
