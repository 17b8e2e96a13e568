# METADATA
# scope: package
# title: "Level 1 and 2 have an emergency shutdown system"
# description: >-
#   Every installation of level 1 or 2 has an emergency shutdown system.
# custom:
#   id: R40-13c-ESD
#   zh:
#     title: "一级、二级装备紧急停车系统"
#     description: "一级或二级重大危险源装备紧急停车系统。"
#   document: "危险化学品重大危险源监督管理暂行规定（总局令第40号，第79号修正）"
#   clause: "13(2)"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [standing]
#   effective: {from: "2015-07-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Fit an emergency shutdown system.
#     zh: "装备紧急停车系统。"
#   empty_answer: []
package packs.major_hazard_duty.control.r40_13c_esd

import data.lib.installations

applies if count(asked) > 0

applies if installations.partial(input.facts)

asked := {id: mh |
	some id, mh in input.facts.major_hazards
	installations.bound(mh)
	mh.declared_level in levels
}

met if {
	every id, mh in asked {
		kept(id, mh)
	}
}

levels := data.packs.major_hazard_duty.params.grave_levels.value

kept(id, _) if {
	some _, system in input.facts.safety_systems
	system.major_hazard == id
	system.kind == "emergency_shutdown"
}

observed contains sprintf("%v: level %v, no emergency shutdown system", [id, mh.declared_level]) if {
	some id, mh in asked
	not kept(id, mh)
}

required := "an emergency shutdown system"

answerable contains installations.technical(mh, duty, id) if {
	some id, mh in asked
}

duty := {"en": "keeps the emergency shutdown system", "zh": "保持紧急停车系统完好"}
