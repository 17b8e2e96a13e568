# METADATA
# scope: package
# title: "No part weighs more than 10 kg"
# description: "No part weighs more than 10 kg."
# custom:
#   id: grade.weight
#   zh: {title: "重量", description: "重量。"}
#   document: TRIAL 1
#   clause: "13"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [grade]
#   effective: {from: "2020-01-01", to: ""}
#   governed_by: now
#   remedy: {en: "Take some away.", zh: "请减少。"}
#   empty_answer: []
package packs.trial.grade.weight

met if {
	every part in input.parts.list {
		part.kg <= 10
	}
}

reckoning := [{"en": part.no, "zh": part.no, "fraction": sprintf("%d/10", [part.kg])} | some part in input.parts.list]
