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

applies if installations.any_bound(input.facts)

met if {
	every id, mh in input.facts.major_hazards {
		kept(id, mh)
	}
}

kept(_, mh) if installations.free(mh)

kept(id, mh) if {
	installations.bound(mh)
	some _, system in input.facts.monitoring_systems
	system.major_hazard == id
	every _, other in input.facts.monitoring_systems {
		keeps(id, other)
	}
}

keeps(id, system) if system.major_hazard != id

keeps(id, system) if {
	system.major_hazard == id
	system.retention_days >= days
}

days := data.packs.major_hazard_duty.params.retention_days.value

observed contains sprintf("%v: %v keeps %d d", [id, no, system.retention_days]) if {
	some id, mh in input.facts.major_hazards
	not kept(id, mh)
	some no, system in input.facts.monitoring_systems
	not keeps(id, system)
}

required := sprintf("%d d", [days])

answerable contains installations.technical(mh, duty, id) if {
	some id, mh in input.facts.major_hazards
	installations.bound(mh)
}

duty := {"en": "keeps the data of the monitoring", "zh": "保存监测监控数据"}
