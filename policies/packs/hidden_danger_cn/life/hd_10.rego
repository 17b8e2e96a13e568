# METADATA
# scope: package
# title: "Where safety is not assured meanwhile, people leave and work stops"
# description: >-
#   Before and while a major danger is removed, safety is assured by what a named person judged with evidence;
#   otherwise people are withdrawn and the unit is stopped.
# custom:
#   id: HD-10
#   zh:
#     title: "排除前不能保证安全的应撤人停产"
#     description: "重大隐患排除前和排除过程中，由具名人员凭证据判断能够保证安全；不能保证的，撤出作业人员并暂时停产停业或停止使用。"
#   document: "安全生产法 (2021)"
#   clause: "65(3)"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [order]
#   effective: {from: "2021-09-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Have it judged whether safety is assured meanwhile; if it is not, order people out and the unit stopped, and
#       name that order.
#     zh: "判断排除期间能否保证安全；不能保证的，责令撤出人员、停产停用，并填写相应指令。"
#   empty_answer: []
package packs.hidden_danger_cn.life.hd_10

import data.lib.clock

applies if input.danger.grade != "general"

met if {
	judged(input.order.safe_meanwhile)
	input.order.safe_meanwhile.answer == "yes"
}

met if {
	input.order.type in data.packs.hidden_danger_cn.params.stopping_types.value
	input.order.stop_order != ""
}

# The enterprise stopped before anybody had to tell it.
met if {
	input.danger.self_stopped == true
	input.order.type == "own_decision"
}

judged(answer) if {
	answer.confirmed_by != ""
	answer.evidence != ""
	clock.not_after(answer.confirmed_at, input.act.at)
}

# A judgement that was given does not lapse by the clock.
until := "never"

observed := {"type": input.order.type, "assured": input.order.safe_meanwhile.answer}

required := "safety assured by a named person with evidence, or people out and the unit stopped"
