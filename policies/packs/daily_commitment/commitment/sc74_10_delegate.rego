# METADATA
# scope: package
# title: "The main responsible person signs, or the delegate"
# description: >-
#   The main responsible person signs; where that person is absent, the named delegate does, by written delegation and
#   for a stated reason.
# custom:
#   id: SC74-10.delegate
#   zh:
#     title: "由主要负责人或受委托人承诺"
#     description: "承诺由主要负责人签署；主要负责人不在岗的，写明原因并由书面委托的受委托人签署。"
#   document: "应急〔2018〕74号"
#   clause: "publication"
#   basis: interpretation
#   obligation: shall
#   severity: block
#   stages: [publish]
#   effective: {from: "2018-11-30", to: ""}
#   governed_by: /commitment/date
#   remedy:
#     en: >-
#       Have the main responsible person sign, or name the delegate with the written delegation.
#     zh: "由主要负责人签署，或填写受委托人和书面委托。"
#   empty_answer: []
package packs.daily_commitment.commitment.sc74_10_delegate

met if {
	input.act.post == "main_responsible"
	input.act.person == input.commitment.main_person
}

met if {
	input.act.post != "main_responsible"
	input.commitment.main_person_present == false
	d := input.commitment.delegate
	d.person_id == input.act.person
	d.absence != ""
	d.authorisation != ""
}

observed := {"signed_by": input.act.person, "post": input.act.post}

required := "the main responsible person, or the delegate"
