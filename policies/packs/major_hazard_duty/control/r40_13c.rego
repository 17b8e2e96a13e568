# METADATA
# scope: package
# title: "Production units are controlled automatically"
# description: >-
#   A monitoring system of every production unit controls it automatically.
# custom:
#   id: R40-13c
#   zh:
#     title: "生产装置设自动化控制系统"
#     description: "化工生产装置装备自动化控制系统。"
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
#       Fit automatic control.
#     zh: "装备自动化控制系统。"
#   empty_answer: []
package packs.major_hazard_duty.control.r40_13c

import data.lib.installations

applies if count(asked) > 0

applies if installations.partial(input.facts)

asked := {id: mh |
	some id, mh in input.facts.major_hazards
	installations.bound(mh)
	mh.type == "production"
}

met if {
	every id, mh in asked {
		kept(id, mh)
	}
}

kept(id, _) if {
	some _, system in input.facts.monitoring_systems
	system.major_hazard == id
	system.auto_control == true
}

observed contains sprintf("%v: no automatic control", [id]) if {
	some id, mh in asked
	not kept(id, mh)
}

required := "automatic control"

answerable contains installations.technical(mh, duty, id) if {
	some id, mh in asked
}

duty := {"en": "keeps the automatic control in work", "zh": "保持自动化控制系统运行"}
