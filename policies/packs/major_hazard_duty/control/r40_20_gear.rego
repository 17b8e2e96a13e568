# METADATA
# scope: package
# title: "Gear against toxic gas is there"
# description: >-
#   For every installation with toxic gas there are portable detectors, air respirators, protective suits and plugging gear.
# custom:
#   id: R40-20-GEAR
#   zh:
#     title: "毒性气体应急器材齐全"
#     description: "涉及吸入性有毒气体的重大危险源配备便携式检测仪、空气呼吸器、化学防护服和堵漏器材。"
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
#       Provide what is lacking.
#     zh: "补充所缺器材。"
#   empty_answer: []
package packs.major_hazard_duty.control.r40_20_gear

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
	every kind in kinds {
		provided(id, kind)
	}
}

provided(id, kind) if {
	some _, gear in input.facts.emergency_gear
	gear.kind == kind
	id in gear.major_hazards
	gear.count > 0
}

features := data.packs.major_hazard_duty.params.toxic_gas_features.value

kinds := data.packs.major_hazard_duty.params.toxic_gas_gear.value

observed contains sprintf("%v: no %v", [id, kind]) if {
	some id, mh in asked
	some kind in kinds
	not provided(id, kind)
}

required := concat(", ", kinds)

answerable contains installations.operations(mh, duty, id) if {
	some id, mh in asked
}

duty := {"en": "keeps the gear against toxic gas", "zh": "配备毒性气体应急器材"}
