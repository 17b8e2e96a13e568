# METADATA
# scope: package
# title: "Every step confirmed in order, within its parameters and people"
# description: >-
#   While feeding goes on each step is recorded with its parameters in their window; before the trial run every step of the plan was
#   confirmed since feeding began, in the order of the plan, with no more people than planned.
# custom:
#   id: CN-CHEM-RES-01b
#   zh:
#     title: "逐步确认：按序、参数在窗、人数受控"
#     description: "开车投料期间每条步骤记录参数均在控制范围内；进入试运行前，方案各步骤均已按顺序确认，现场人数不超过方案规定。"
#   document: "安监总管三〔2013〕88号"
#   clause: "step confirmation sheet"
#   basis: interpretation
#   obligation: shall
#   severity: block
#   stages: [restart]
#   effective: {from: "2013-07-29", to: ""}
#   governed_by: now
#   doubt: "the document is known to exist; its text is from memory; the limit of people is practice (CN-CHEM-RES-12)"
#   remedy:
#     en: >-
#       Confirm the steps in their order; abort where a step is out of its window.
#     zh: "按顺序逐步确认；参数超限的应中止。"
#   empty_answer: []
package packs.resumption_cn.chem.cn_chem_res_01b

import data.lib.broken_off
import data.lib.clock

ends_feeding if input.act.action in {"run", "complete"}

applies if ends_feeding

applies if count(input.step_records) > 0

met if {
	not ends_feeding
	in_window
}

met if {
	ends_feeding
	every step in input.plan.steps {
		confirmed(step)
	}
	not disordered
	in_window
}

# A step done out of its window is not forgotten when it is done once more: the start is aborted.
in_window if {
	every record in input.step_records {
		kept(record)
	}
}

kept(record) if broken_off.before(record.at, input.case.acts)

# Out of its window it is stopped.
kept(record) if record.result != "done"

kept(record) if record.in_window == true

done(record) if {
	record.result == "done"
	clock.not_after(input.case.acts.restart.at, record.at)
	clock.not_after(record.at, input.act.at)
}

confirmed(step) if {
	some record in input.step_records
	record.n == step.n
	done(record)
	record.people <= step.max_people
}

disordered if {
	some early in input.step_records
	done(early)
	some late in input.step_records
	done(late)
	early.n < late.n
	clock.after(early.at, late.at)
}

# What was confirmed does not lapse by the clock.
until := "never"

observed := [sprintf("%v at %v: %v, %v people, in window %v", [record.n, record.at, record.result, record.people, record.in_window]) | some record in input.step_records]

required := "each step done since feeding began, in order, in its window, with the people planned"
