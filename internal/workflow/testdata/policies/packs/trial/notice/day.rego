# METADATA
# scope: package
# title: "No work starts on the day"
# description: "No work starts on the day."
# custom:
#   id: notice.day
#   zh: {title: "No work starts on the day", description: "No work starts on the day。"}
#   document: TRIAL 1
#   clause: "11"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [write]
#   effective: {from: "2020-01-01", to: ""}
#   governed_by: now
#   remedy: {en: "See to it.", zh: "请处理。"}
#   empty_answer: ["/facts/day"]
package packs.trial.notice.day

met if {
	every other in input.facts.day {
		other.state != "started"
	}
}
