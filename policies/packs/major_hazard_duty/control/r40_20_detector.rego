# METADATA
# scope: package
# title: "A portable detector is there for flammable gas and vapour"
# description: >-
#   For every installation with flammable gas or liquid there is a portable detector of flammable gas.
# custom:
#   id: R40-20-DETECTOR
#   zh:
#     title: "易燃气体、蒸气配备便携式检测仪"
#     description: "涉及易燃气体或易燃液体蒸气的重大危险源配备便携式可燃气体检测仪。"
#   document: "危险化学品重大危险源监督管理暂行规定（总局令第40号，第79号修正）"
#   clause: "20"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [standing]
#   effective: {from: "2015-07-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Provide the detector.
#     zh: "配备便携式可燃气体检测仪。"
#   empty_answer: []
package packs.major_hazard_duty.control.r40_20_detector

import data.lib.installations

applies if count(asked) > 0

applies if installations.partial(input.facts)

asked := {id: mh |
	some id, mh in input.facts.major_hazards
	installations.bound(mh)
	installations.holds(mh, features)
}

met if {
	every id, mh in asked {
		kept(id, mh)
	}
}

kept(id, _) if {
	some _, gear in input.facts.emergency_gear
	gear.kind == "portable_flammable_detector"
	id in gear.major_hazards
	gear.count > 0
}

features := data.packs.major_hazard_duty.params.flammable_features.value

observed contains sprintf("%v: none", [id]) if {
	some id, mh in asked
	not kept(id, mh)
}

required := "a portable detector of flammable gas"

answerable contains installations.operations(mh, duty, id) if {
	some id, mh in asked
}

duty := {"en": "keeps the portable detectors", "zh": "配备便携式可燃气体检测仪"}
