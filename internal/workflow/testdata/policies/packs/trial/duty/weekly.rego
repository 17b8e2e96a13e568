# METADATA
# scope: package
# title: "Every finding is looked at every week"
# description: "Every finding is looked at every week."
# custom:
#   id: duty.weekly
#   zh: {title: "每周检查", description: "每周检查。"}
#   document: TRIAL 1
#   clause: "11"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [now]
#   effective: {from: "2020-01-01", to: ""}
#   governed_by: now
#   remedy: {en: "Look at it.", zh: "请检查。"}
#   empty_answer: ["/facts/findings"]
package packs.trial.duty.weekly

met if {
	every finding in input.facts.findings {
		finding.status == "closed"
	}
}

answerable contains {"person_id": finding.places[0], "post": "safety", "duty": {"en": "looks at it", "zh": "检查"}, "about": id, "due": finding.text} if {
	some id, finding in input.facts.findings
}

answerable contains {"post": "leader", "duty": {"en": "answers for all", "zh": "总负责"}}
