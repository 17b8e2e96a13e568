# METADATA
# scope: package
# title: "A warning sign says what to do in an emergency"
# description: >-
#   A warning sign that says what to do in an emergency stands at every installation, with evidence.
# custom:
#   id: R40-18
#   zh:
#     title: "安全警示标志写明应急处置办法"
#     description: "各重大危险源设置安全警示标志，写明紧急情况下的应急处置办法，并留有证据。"
#   document: "危险化学品重大危险源监督管理暂行规定（总局令第40号，第79号修正）"
#   clause: "18"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [standing]
#   effective: {from: "2015-07-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Put up the sign and keep a photograph.
#     zh: "设置标志并留存照片。"
#   empty_answer: []
package packs.major_hazard_duty.control.r40_18

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
	mh.sign.posted_on <= today
	mh.sign.emergency_measures == true
	words.filled(mh.sign.evidence)
}

# What was done does not lapse by the clock.
until := "never"

observed contains sprintf("%v: posted on %v, emergency measures %v, evidence %v", [id, mh.sign.posted_on, mh.sign.emergency_measures, mh.sign.evidence]) if {
	some id, mh in asked
	not kept(id, mh)
}

required := "a sign with what to do in an emergency, with evidence"

answerable contains installations.operations(mh, duty, id) if {
	some id, mh in asked
}

duty := {"en": "keeps the warning sign", "zh": "保持安全警示标志完好"}

today := clock.day(input.now, zone)

zone := data.packs.major_hazard_duty.params.zone.value
