# METADATA
# scope: package
# title: "The state of the day agrees with itself and with the register"
# description: >-
#   The plants of each state add up to all plants; contractors are flagged as they are counted; and no major hidden
#   danger that the register holds open is denied.
# custom:
#   id: SC74-08.agrees
#   zh:
#     title: "公告状态前后一致"
#     description: "各状态装置数之和等于装置总数；承包商标志与承包商作业数量一致；登记簿中未销号的重大事故隐患未被否认。"
#   document: "应急〔2018〕74号"
#   clause: "notice, part 1"
#   basis: interpretation
#   obligation: shall
#   severity: block
#   stages: [publish]
#   effective: {from: "2018-11-30", to: ""}
#   governed_by: /commitment/date
#   remedy:
#     en: >-
#       Correct the number or the flag.
#     zh: "更正数量或标志。"
#   empty_answer: []
package packs.daily_commitment.commitment.sc74_08_agrees

met if {
	input.commitment.plants.total == sum([n | some state in data.packs.daily_commitment.params.plant_states.value; n := plants(state)])
	contractors_agree(input.commitment)
	not denied
}

plants("running") := input.commitment.plants.running

plants("stopped") := input.commitment.plants.stopped

plants("maintenance") := input.commitment.plants.maintenance

contractors_agree(c) if {
	c.flags.contractor == true
	c.counts.contractor > 0
}

contractors_agree(c) if {
	c.flags.contractor == false
	c.counts.contractor == 0
}

denied if {
	input.commitment.flags.major_hidden_danger == false
	some hazard in input.facts.hazards
	hazard.grade == "major"
	hazard.status == "open"
}

observed := {
	"plants": input.commitment.plants,
	"contractor": input.commitment.flags.contractor,
	"contractor_work": input.commitment.counts.contractor,
	"major_hidden_danger": input.commitment.flags.major_hidden_danger,
	"open": {id | some id, hazard in input.facts.hazards; hazard.grade == "major"; hazard.status == "open"},
}

required := "numbers and flags that agree"
