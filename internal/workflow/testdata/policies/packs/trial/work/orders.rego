# METADATA
# scope: package
# title: "No stop order is open"
# description: "No stop order is open."
# custom:
#   id: work.orders
#   zh: {title: "No stop order is open", description: "No stop order is open。"}
#   document: TRIAL 1
#   clause: "5"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [start]
#   effective: {from: "2020-01-01", to: ""}
#   governed_by: now
#   remedy: {en: "See to it.", zh: "请处理。"}
#   empty_answer: ["/facts/orders"]
package packs.trial.work.orders

met if {
	input.facts.complete.orders
	every order in input.facts.orders {
		order.open == false
	}
}
