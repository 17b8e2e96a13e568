# METADATA
# scope: package
# title: "The promise is given on its day"
# description: >-
#   On the day itself a person promises, in words, that risks are assessed, controls are in place, plants run safely
#   and major hazards are under control; an enterprise with major hazards also states that the duties of their
#   responsible persons are carried out.
# custom:
#   id: SC74-09
#   zh:
#     title: "承诺内容完整"
#     description: "当日由承诺人承诺：已进行风险研判、管控措施已落实、装置安全运行、重大危险源安全可控；有重大危险源的，同时承诺包保责任已落实。"
#   document: "应急〔2018〕74号"
#   clause: "notice, part 2"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [publish]
#   effective: {from: "2018-11-30", to: ""}
#   governed_by: /commitment/date
#   remedy:
#     en: >-
#       Promise what is so; what is not so is dealt with first and said in the state of the day.
#     zh: "如实承诺；未做到的先行处置，并在公告状态中说明。"
#   empty_answer: []
package packs.daily_commitment.commitment.sc74_09

import data.lib.clock

met if {
	p := input.commitment.promise
	p.text != ""
	p.risks_assessed == true
	p.controls_in_place == true
	p.plants_safe == true
	hazards_promised(p)
	clock.day(input.act.at, data.packs.daily_commitment.params.zone.value) == input.commitment.date
}

hazards_promised(p) if {
	p.major_hazards == "none"
	count(input.facts.major_hazards) == 0
	input.facts.complete.major_hazards == true
}

hazards_promised(p) if {
	p.major_hazards == "controlled"
	p.duty_carried_out == true
}

# What was promised on the day stays promised.
until := "never"

observed := {
	"day": clock.day(input.act.at, data.packs.daily_commitment.params.zone.value),
	"promise": input.commitment.promise,
}

required := "every sentence, on the day of the commitment"

answerable contains {
	"person_id": input.commitment.main_person,
	"post": "main_responsible",
	"duty": {"en": "Publish the daily safety commitment", "zh": "每日作出并公告安全承诺"},
	"due": input.commitment.date,
}
