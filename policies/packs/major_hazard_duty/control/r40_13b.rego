# METADATA
# scope: package
# title: "Monitoring of level 1 and 2 has an emergency stop"
# description: >-
#   A monitoring system of every installation of level 1 or 2 has an emergency stop.
# custom:
#   id: R40-13b
#   zh:
#     title: "一级、二级具备紧急停车功能"
#     description: "一级或二级重大危险源的监测监控系统具备紧急停车功能。"
#   document: "危险化学品重大危险源监督管理暂行规定（总局令第40号，第79号修正）"
#   clause: "13(1)"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [standing]
#   effective: {from: "2015-07-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Fit the monitoring with an emergency stop.
#     zh: "增设紧急停车功能。"
#   empty_answer: []
package packs.major_hazard_duty.control.r40_13b

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
	some _, system in input.facts.monitoring_systems
	system.major_hazard == id
	system.emergency_stop == true
}

observed contains sprintf("%v: level %v, no emergency stop", [id, mh.declared_level]) if {
	some id, mh in asked
	not kept(id, mh)
}

required := "an emergency stop"

answerable contains installations.technical(mh, duty, id) if {
	some id, mh in asked
}

duty := {"en": "keeps the emergency stop of the monitoring", "zh": "保持监控系统紧急停车功能"}
