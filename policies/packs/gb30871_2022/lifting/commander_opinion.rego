# METADATA
# scope: package
# title: "The commander gives the opinion of the form"
# description: >-
#   Where other forms have the work leader, this one has the commander: who signed as work leader is the
#   named commander, and agreed.
# custom:
#   id: lifting.commander.opinion
#   zh:
#     title: "作业指挥意见由指挥人员签署"
#     description: "本票以作业指挥意见代替作业负责人意见：该栏由指定的指挥人员签署同意。"
#   document: "GB 30871-2022"
#   clause: "table A.5"
#   basis: informative
#   obligation: shall
#   severity: block
#   stages: [approve, start]
#   effective: {from: "2022-10-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Have the named commander sign, or name who signed as commander.
#     zh: "由指定的指挥人员签署，或更正指挥人员。"
#   empty_answer: []
package packs.gb30871_2022.lifting.commander_opinion

met if {
	signature := input.permit.signatures.work_leader
	signature.opinion == "agree"
	signature.person == input.lifting.commander
}

observed := {"person": input.permit.signatures.work_leader.person, "opinion": input.permit.signatures.work_leader.opinion}

required := {"person": input.lifting.commander, "opinion": "agree"}
