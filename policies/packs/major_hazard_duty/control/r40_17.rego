# METADATA
# scope: package
# title: "Those who manage and operate the installation are trained"
# description: >-
#   Those who manage and those who operate every installation were trained, with evidence.
# custom:
#   id: R40-17
#   zh:
#     title: "管理和操作岗位人员经培训"
#     description: "各重大危险源的管理人员和操作岗位人员已培训并留有证据。"
#   document: "危险化学品重大危险源监督管理暂行规定（总局令第40号，第79号修正）"
#   clause: "17"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [standing]
#   effective: {from: "2015-07-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Train them and keep the evidence.
#     zh: "组织培训并留存证据。"
#   empty_answer: []
package packs.major_hazard_duty.control.r40_17

import data.lib.clock
import data.lib.installations
import data.lib.words

applies if count(asked) > 0

applies if installations.partial(input.facts)

asked := {id: mh |
	some id, mh in input.facts.major_hazards
	installations.bound(mh)
}

met if {
	every id, mh in asked {
		kept(id, mh)
	}
}

kept(_, mh) if {
	mh.training.managers_on <= today
	mh.training.operators_on <= today
	words.filled(mh.training.evidence)
}

# What was done does not lapse by the clock.
until := "never"

observed contains sprintf("%v: managers on %v, operators on %v, evidence %v", [id, mh.training.managers_on, mh.training.operators_on, mh.training.evidence]) if {
	some id, mh in asked
	not kept(id, mh)
}

required := "managers and operators trained, with evidence"

answerable contains installations.main(mh, duty, id) if {
	some id, mh in asked
}

duty := {"en": "has those who manage and operate trained", "zh": "组织管理和操作人员培训"}

today := clock.day(input.now, zone)

zone := data.packs.major_hazard_duty.params.zone.value
