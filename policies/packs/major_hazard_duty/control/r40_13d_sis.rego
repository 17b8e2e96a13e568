# METADATA
# scope: package
# title: "Level 1 and 2 with toxic or liquefied gas have an independent safety system"
# description: >-
#   Every installation of level 1 or 2 with toxic gas, liquefied gas or highly toxic liquid has a safety instrumented system that is independent of process control.
# custom:
#   id: R40-13d-SIS
#   zh:
#     title: "一级、二级设独立的安全仪表系统"
#     description: "涉及毒性气体、液化气体、剧毒液体的一级或二级重大危险源，配备独立的安全仪表系统。"
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
#       Fit a safety instrumented system of its own.
#     zh: "配备独立的安全仪表系统。"
#   empty_answer: []
package packs.major_hazard_duty.control.r40_13d_sis

import data.lib.installations

applies if count(asked) > 0

applies if installations.partial(input.facts)

asked := {id: mh |
	some id, mh in input.facts.major_hazards
	installations.bound(mh)
	mh.declared_level in levels
	installations.holds(mh, features)
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
	system.kind == "sis"
	system.independent == true
}

features := data.packs.major_hazard_duty.params.independent_features.value

observed contains sprintf("%v: level %v, none", [id, mh.declared_level]) if {
	some id, mh in asked
	not kept(id, mh)
}

required := "a safety instrumented system that is independent"

answerable contains installations.technical(mh, duty, id) if {
	some id, mh in asked
}

duty := {"en": "keeps the safety instrumented system", "zh": "保持安全仪表系统完好"}
