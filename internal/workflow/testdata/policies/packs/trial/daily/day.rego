# METADATA
# scope: package
# title: "No work starts on the day"
# description: "No work starts on the day."
# custom:
#   id: daily.day
#   zh: {title: "No work starts on the day", description: "No work starts on the day。"}
#   document: TRIAL 1
#   clause: "12"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [write]
#   effective: {from: "2020-01-01", to: ""}
#   governed_by: now
#   remedy: {en: "See to it.", zh: "请处理。"}
#   empty_answer: ["/facts/day"]
package packs.trial.daily.day

met if {
	every other in input.facts.day {
		other.state != "started"
	}
}
