# METADATA
# scope: package
# title: "Registered, and connected to the early-warning platform"
# description: >-
#   Every installation is registered in the national system, and its monitoring data are connected to the risk
#   early-warning platform.
# custom:
#   id: AQ3072-connected
#   zh:
#     title: "登记并接入监测预警系统"
#     description: "每处重大危险源信息已填报全国登记系统，安全监测监控数据已接入风险监测预警系统。"
#   document: "AQ 3072-2026"
#   clause: "text not entered; as 应急厅〔2021〕12号 art 4(7)"
#   basis: interpretation
#   obligation: shall
#   severity: block
#   stages: [standing]
#   effective: {from: "2026-09-30", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Register the installation, connect its data, and record when the connection was checked.
#     zh: "完成登记和数据接入，并登记核查时间。"
#   empty_answer: []
package packs.major_hazard_duty.duty.aq3072_connected

import data.lib.clock
import data.lib.duty

zone := data.packs.major_hazard_duty.params.zone.value

today := clock.day(input.now, zone)

applies if {
	duty.in_scope(input.enterprise, data.packs.major_hazard_duty.params.scope_kinds.value)
	duty.any_major(input.facts.major_hazards)
}

met if {
	every _, mh in input.facts.major_hazards {
		connected(mh)
	}
}

connected(mh) if duty.minor(mh)

connected(mh) if {
	duty.major(mh)
	mh.registered_on <= today
	mh.platform.connected == true
	clock.not_after(mh.platform.checked_at, input.now)
}

# What was registered or connected does not lapse by the clock.
until := "never"

observed contains id if {
	some id, mh in input.facts.major_hazards
	not connected(mh)
}

required := "registered, and its monitoring data connected to the platform"

answerable contains duty.answer(id, mh, "main", "main_responsible", {"en": "register the installation and connect its monitoring", "zh": "登记重大危险源并接入监测预警系统"}) if {
	some id, mh in input.facts.major_hazards
	duty.major(mh)
}
