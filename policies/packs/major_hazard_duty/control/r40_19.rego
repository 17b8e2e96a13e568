# METADATA
# scope: package
# title: "Neighbours know what may happen and what to do"
# description: >-
#   Neighbours of every installation were told what an accident may do and what to do then, with evidence.
# custom:
#   id: R40-19
#   zh:
#     title: "已告知周边单位和人员"
#     description: "已将各重大危险源可能发生的事故后果和应急措施告知周边单位和人员，并留有证据。"
#   document: "危险化学品重大危险源监督管理暂行规定（总局令第40号，第79号修正）"
#   clause: "19"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [standing]
#   effective: {from: "2015-07-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Tell the neighbours and keep the evidence.
#     zh: "告知周边单位和人员并留存证据。"
#   empty_answer: []
package packs.major_hazard_duty.control.r40_19

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
	mh.neighbour_notice.on <= today
	words.filled(mh.neighbour_notice.evidence)
}

# What was done does not lapse by the clock.
until := "never"

observed contains sprintf("%v: told on %v, evidence %v", [id, mh.neighbour_notice.on, mh.neighbour_notice.evidence]) if {
	some id, mh in asked
	not kept(id, mh)
}

required := "a notice, with evidence"

answerable contains installations.main(mh, duty, id) if {
	some id, mh in asked
}

duty := {"en": "tells the neighbours", "zh": "告知周边单位和人员"}

today := clock.day(input.now, zone)

zone := data.packs.major_hazard_duty.params.zone.value
