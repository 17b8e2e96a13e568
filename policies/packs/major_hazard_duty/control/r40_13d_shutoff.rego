# METADATA
# scope: package
# title: "What may leak can be shut off"
# description: >-
#   Every installation with toxic gas, highly toxic liquid or flammable gas has an emergency shut-off.
# custom:
#   id: R40-13d-SHUTOFF
#   zh:
#     title: "毒性气体等设紧急切断装置"
#     description: "涉及毒性气体、剧毒液体和易燃气体的重大危险源设紧急切断装置。"
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
#       Fit an emergency shut-off.
#     zh: "设置紧急切断装置。"
#   empty_answer: []
package packs.major_hazard_duty.control.r40_13d_shutoff

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
	system.kind == "shutoff"
}

features := data.packs.major_hazard_duty.params.shutoff_features.value

observed contains sprintf("%v: none", [id]) if {
	some id, mh in asked
	not kept(id, mh)
}

required := "an emergency shut-off"

answerable contains installations.technical(mh, duty, id) if {
	some id, mh in asked
}

duty := {"en": "keeps the emergency shut-off", "zh": "保持紧急切断装置完好"}
