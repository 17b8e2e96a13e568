# METADATA
# scope: package
# title: "Safety briefing before work, signed by all"
# description: >-
#   Before the start, and after the hazard analysis, the briefing was given and every worker is among those
#   who received it.
# custom:
#   id: gen.briefing.done
#   zh:
#     title: "作业前安全交底全员签字"
#     description: "作业开始前、作业危害分析完成后，已进行安全交底，且每名作业人均为接受交底人。"
#   document: "GB 30871-2022"
#   clause: "4.4"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [start]
#   effective: {from: "2022-10-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Brief the workers who were left out and record the briefing again with all receivers.
#     zh: "对未接受交底的作业人补充交底，并重新记录全部接受交底人。"
#   empty_answer: []
package packs.gb30871_2022.gen.briefing_done

import data.lib.clock

# The whole crew against the whole list: a worker without an id makes this undetermined, not shorter.
crew := {worker.person_id | some worker in input.permit.workers}

briefed := {receiver | some receiver in input.permit.briefing.receivers}

met if {
	count(crew) > 0
	count(crew - briefed) == 0
	input.permit.briefing.giver != ""
	clock.not_after(input.permit.jsa.done_at, input.permit.briefing.at)
	clock.not_after(input.permit.briefing.at, input.act.at)
}

# A briefing that was given does not lapse by the clock.
until := "never"

observed := {"not_briefed": crew - briefed, "at": input.permit.briefing.at}

required := "every worker, between the hazard analysis and the start"
