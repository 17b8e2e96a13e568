# METADATA
# scope: package
# title: "No work has started in the same area"
# description: "No work has started in the same area."
# custom:
#   id: work.neighbours
#   zh: {title: "No work has started in the same area", description: "No work has started in the same area。"}
#   document: TRIAL 1
#   clause: "4"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [start]
#   effective: {from: "2020-01-01", to: ""}
#   governed_by: now
#   remedy: {en: "See to it.", zh: "请处理。"}
#   empty_answer: ["/facts/neighbours"]
package packs.trial.work.neighbours

met if {
	every other in input.facts.neighbours {
		other.state != "started"
	}
}
