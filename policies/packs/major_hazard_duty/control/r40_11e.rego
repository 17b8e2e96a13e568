# METADATA
# scope: package
# title: "Assessed again after a grave accident"
# description: >-
#   After an accident at an installation with a death, with ten or more injured or with effect on the public, the installation was identified, assessed and graded again.
# custom:
#   id: R40-11e
#   zh:
#     title: "发生较大影响事故后重新评估"
#     description: "重大危险源发生死亡、十人以上受伤或影响公共安全的事故后，已重新辨识、评估、分级。"
#   document: "危险化学品重大危险源监督管理暂行规定（总局令第40号，第79号修正）"
#   clause: "11(5)"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [standing]
#   effective: {from: "2015-07-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Identify, assess and grade the installation again.
#     zh: "重新辨识、评估、分级。"
#   empty_answer: []
package packs.major_hazard_duty.control.r40_11e

import data.lib.clock
import data.lib.installations

applies if count(grave) > 0

# That there was none is an answer only where somebody vouches for the register of accidents.
applies if {
	count(asked) > 0
	input.facts.complete.accidents == false
}

applies if {
	count(asked) == 0
	installations.partial(input.facts)
}

asked := {id: mh |
	some id, mh in input.facts.major_hazards
	installations.bound(mh)
}

# The accidents at installations that ask for it.
grave := {no: accident |
	some id, _ in asked
	some no, accident in input.facts.accidents
	accident.major_hazard == id
	is_grave(accident)
}

met if {
	every _, accident in grave {
		covered(accident)
	}
}

covered(accident) if {
	mh := input.facts.major_hazards[accident.major_hazard]
	mh.assessment.on >= clock.day(accident.at, zone)
}

is_grave(accident) if accident.deaths > 0

is_grave(accident) if accident.injured >= injured

is_grave(accident) if accident.public_impact == true

injured := data.packs.major_hazard_duty.params.accident_injured.value

zone := data.packs.major_hazard_duty.params.zone.value

observed contains sprintf("%v: accident %v on %v, assessed on %v", [id, no, clock.day(accident.at, zone), mh.assessment.on]) if {
	some id, mh in asked
	some no, accident in grave
	accident.major_hazard == id
	not covered(accident)
}

required := "an assessment not before the day of the accident"

answerable contains installations.main(mh, duty, id) if {
	some id, mh in asked
	some _, accident in grave
	accident.major_hazard == id
}

duty := {"en": "has the installation assessed after the accident", "zh": "事故后组织重新评估分级"}
