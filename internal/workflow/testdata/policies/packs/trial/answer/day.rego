# METADATA
# scope: package
# title: "Answered by the day of the order"
# description: "Answered by the day of the order."
# custom:
#   id: answer.day
#   zh: {title: "按指令日期答复", description: "按指令日期答复。"}
#   document: TRIAL 1
#   clause: "14"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [apply]
#   effective: {from: "2020-01-01", to: ""}
#   governed_by: received
#   remedy: {en: "Answer.", zh: "请答复。"}
#   empty_answer: ["/facts/orders"]
package packs.trial.answer.day

met if input.request.text == "plain"

answerable contains {"post": "officer", "duty": {"en": "answers", "zh": "答复"}, "due": order.until} if {
	some order in input.facts.orders
}

answerable contains {"post": "leader", "duty": {"en": "answers for all", "zh": "总负责"}}
