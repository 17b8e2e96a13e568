# METADATA
# scope: package
# title: "No monitoring, alarm or protection is switched off"
# description: >-
#   Every monitoring and safety system of an installation is in service, or is out for maintenance with measures in its place that somebody approved and that last until a day not past; none is switched off, and no data are falsified.
# custom:
#   id: HC-38
#   zh:
#     title: "监测报警和防护装置未被关闭、造假"
#     description: "各监测监控和安全系统均投用；检修停用的有经批准、未到期的替代措施；无关闭、旁路或数据造假。"
#   document: "危险化学品安全法"
#   clause: "38"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [standing]
#   effective: {from: "2026-05-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Put the system back into service, or have measures in its place approved until it is.
#     zh: "恢复投用，或经批准采取替代措施。"
#   empty_answer: []
package packs.major_hazard_duty.control.hc_38

import data.lib.clock
import data.lib.installations
import data.lib.terms
import data.lib.words

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

kept(id, _) if {
	some _, monitoring in input.facts.monitoring_systems
	monitoring.major_hazard == id
	every _, system in systems(id) {
		serves(system)
	}
}

# The monitoring and safety systems of the installation, by number.
systems(id) := {no: system |
	some register in [input.facts.monitoring_systems, input.facts.safety_systems]
	some no, system in register
	system.major_hazard == id
}

serves(system) if system.status == "in_service"

serves(system) if {
	system.status == "maintenance"
	system.substitute.approved_by != ""
	words.filled(system.substitute.measures)
	today <= system.substitute.until
}

# Days until which measures stand in for a system of the installation.
lasting(id) := {system.substitute.until |
	some _, system in systems(id)
	system.status == "maintenance"
}

due(id) := min(lasting(id))

until := terms.until({clock.day_over(due(id), offset) |
	some id, _ in asked
})

observed contains sprintf("%v: %v %v", [id, no, system.status]) if {
	some id, mh in asked
	some no, system in systems(id)
	not serves(system)
}

required := "in service, or measures in its place that are approved and last"

answerable contains installations.operations_due(mh, duty, id, due(id)) if {
	some id, mh in asked
}

answerable contains installations.operations(mh, duty, id) if {
	some id, mh in asked
	not due(id)
}

duty := {"en": "keeps monitoring, alarms and protection in service", "zh": "保持监测报警和防护装置投用"}

today := clock.day(input.now, zone)

zone := data.packs.major_hazard_duty.params.zone.value

offset := data.packs.major_hazard_duty.params.utc_offset.value
