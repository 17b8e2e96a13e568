# METADATA
# scope: package
# title: "Data of the monitoring are kept for 30 days"
# description: >-
#   Every installation has monitoring systems, and each keeps its electronic data for at least the days that article 13 gives.
# custom:
#   id: R40-13b-DATA
#   zh:
#     title: "监测数据保存不少于30日"
#     description: "各重大危险源设有监测监控系统，记录的电子数据保存不少于规定天数。"
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
#       Add storage, so that the data are kept for 30 days.
#     zh: "扩充存储，使数据保存不少于30日。"
#   empty_answer: []
package packs.major_hazard_duty.control.r40_13b_data

import data.lib.installations

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

kept(id, _) if {
	count(systems(id)) > 0
	every _, system in systems(id) {
		keeps(system)
	}
}

keeps(system) if system.retention_days >= days

# The monitoring systems of the installation.
systems(id) := {no: system |
	some no, system in input.facts.monitoring_systems
	system.major_hazard == id
}

days := data.packs.major_hazard_duty.params.retention_days.value

observed contains sprintf("%v: %v keeps %d d", [id, no, system.retention_days]) if {
	some id, mh in asked
	some no, system in systems(id)
	not keeps(system)
}

required := sprintf("%d d", [days])

answerable contains installations.technical(mh, duty, id) if {
	some id, mh in asked
}

duty := {"en": "keeps the data of the monitoring", "zh": "保存监测监控数据"}
