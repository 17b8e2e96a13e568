# METADATA
# scope: package
# title: "Automatic control and early warning are linked with the platform"
# description: >-
#   Every installation is controlled automatically and connected to the risk early-warning platform.
# custom:
#   id: HC-36
#   zh:
#     title: "自动化控制并接入风险监测预警"
#     description: "各重大危险源设自动化控制，并接入风险监测预警平台。"
#   document: "危险化学品安全法"
#   clause: "36"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [standing]
#   effective: {from: "2026-05-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Fit automatic control and connect the monitoring to the platform.
#     zh: "装备自动化控制并接入平台。"
#   empty_answer: []
package packs.major_hazard_duty.control.hc_36

import data.lib.installations

applies if count(asked) > 0

applies if installations.partial(input.facts)

asked := {id: mh |
	some id, mh in input.facts.major_hazards
	installations.major(mh)
}

met if {
	every id, mh in asked {
		kept(id, mh)
	}
}

kept(id, mh) if {
	mh.platform.connected == true
	some _, system in input.facts.monitoring_systems
	system.major_hazard == id
	system.auto_control == true
}

observed contains sprintf("%v: platform connected %v, automatic control %v", [id, mh.platform.connected, controlled(id)]) if {
	some id, mh in asked
	not kept(id, mh)
}

controlled(id) := count([no |
	some no, system in input.facts.monitoring_systems
	system.major_hazard == id
	system.auto_control == true
])

required := "automatic control, and the platform connected"

answerable contains installations.technical(mh, duty, id) if {
	some id, mh in asked
}

duty := {"en": "keeps control and platform connected", "zh": "保持自动化控制和平台接入"}
