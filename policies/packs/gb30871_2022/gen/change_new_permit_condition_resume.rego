# METADATA
# scope: package
# title: "After a break nothing has changed, else a new analysis and permit"
# description: >-
#   After each break and before the work goes on, a named person has confirmed that content, place, scope,
#   conditions, method and surroundings are as permitted.
# custom:
#   id: gen.change.new-permit-condition.resume
#   zh:
#     title: "中断后作业条件未变方可恢复"
#     description: "每次中断后、恢复作业前，已由专人确认作业内容、地点、范围、工艺条件、作业条件、作业方式和环境未改变。"
#   document: "GB 30871-2022"
#   clause: "4.17"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [resume]
#   effective: {from: "2022-10-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Confirm it on site after the break; if anything changed, analyse the hazards again and apply for a
#       new permit.
#     zh: "中断后现场确认；有改变的，重新开展作业危害分析并重新办理作业票。"
#   empty_answer: ["/permit/suspensions"]
package packs.gb30871_2022.gen.change_new_permit_condition_resume

import data.lib.clock
import data.lib.confirmations

# What was confirmed before a break says nothing about what happened during it.
met if {
	check := input.permit.checks.unchanged_after_break
	confirmations.stands(check, input.act.at)
	every break in input.permit.interruptions {
		clock.after(check.confirmed_at, break.from)
	}
	every suspension in input.permit.suspensions {
		clock.not_after(suspension.at, check.confirmed_at)
	}
}

# A confirmation that was given does not lapse by the clock; another break is a new fact.
until := "never"

observed := {
	"answer": input.permit.checks.unchanged_after_break.answer,
	"at": input.permit.checks.unchanged_after_break.confirmed_at,
}

required := "yes, by a named person, with evidence, after the latest break began"
