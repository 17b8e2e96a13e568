# METADATA
# scope: package
# title: "No control period is in force"
# description: "No control period is in force."
# custom:
#   id: work.periods
#   zh: {title: "No control period is in force", description: "No control period is in force。"}
#   document: TRIAL 1
#   clause: "6 a"
#   basis: mandatory
#   obligation: shall
#   severity: advise
#   stages: [start]
#   effective: {from: "2020-01-01", to: ""}
#   governed_by: now
#   remedy: {en: "See to it.", zh: "请处理。"}
#   empty_answer: ["/facts/periods"]
package packs.trial.work.periods

met if {
	input.facts.complete.periods
	every period in input.facts.periods {
		period.level != "high"
	}
}
