# METADATA
# scope: package
# title: "A leak of toxic gas can be dealt with"
# description: >-
#   Every installation with toxic gas has a device that disposes of a leak.
# custom:
#   id: R40-13d-DISPOSAL
#   zh:
#     title: "毒性气体设泄漏物紧急处置装置"
#     description: "涉及毒性气体的重大危险源设泄漏物紧急处置装置。"
#   document: "危险化学品重大危险源监督管理暂行规定（总局令第40号，第79号修正）"
#   clause: "13(3)"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [standing]
#   effective: {from: "2015-07-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Fit a device that disposes of a leak.
#     zh: "设置泄漏物紧急处置装置。"
#   empty_answer: []
package packs.major_hazard_duty.control.r40_13d_disposal

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
	some _, system in input.facts.safety_systems
	system.major_hazard == id
	system.kind == "leak_disposal"
}

features := data.packs.major_hazard_duty.params.toxic_gas_features.value

observed contains sprintf("%v: none", [id]) if {
	some id, mh in asked
	not kept(id, mh)
}

required := "a leak disposal device"

answerable contains installations.technical(mh, duty, id) if {
	some id, mh in asked
}

duty := {"en": "keeps the leak disposal device", "zh": "保持泄漏物紧急处置装置完好"}
