# METADATA
# scope: package
# title: "Monitoring and safety systems are tested in time, with signed records"
# description: >-
#   Every monitoring and safety system of an installation has a signed record of its last test, and the next test is not overdue.
# custom:
#   id: R40-15
#   zh:
#     title: "安全设施和监测监控系统定期检测、维护"
#     description: "各监测监控系统和安全设施有签字的检测维护记录，且未超过下次检测日期。"
#   document: "危险化学品重大危险源监督管理暂行规定（总局令第40号，第79号修正）"
#   clause: "15"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [standing]
#   effective: {from: "2015-07-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Test the system, sign the record and state when the next test is due.
#     zh: "检测系统、签字并填写下次检测日期。"
#   empty_answer: []
package packs.major_hazard_duty.control.r40_15

import data.lib.clock
import data.lib.installations
import data.lib.terms
import data.lib.words

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
	some _, monitoring in input.facts.monitoring_systems
	monitoring.major_hazard == id
	every _, system in systems(id) {
		tested(system)
	}
}

# The monitoring and safety systems of the installation, by number.
systems(id) := {no: system |
	some register in [input.facts.monitoring_systems, input.facts.safety_systems]
	some no, system in register
	system.major_hazard == id
}

tested(system) if {
	system.test.on <= today
	today <= system.test.due_on
	system.test.signed_by != ""
	words.filled(system.test.record)
}

# When the next of its systems is to be tested.
due(id) := min([system.test.due_on | some _, system in systems(id)])

until := terms.until({clock.day_over(due(id), offset) |
	some id, _ in asked
})

observed contains sprintf("%v: %v, test due by %v", [id, no, system.test.due_on]) if {
	some id, mh in asked
	some no, system in systems(id)
	not tested(system)
}

required := "a signed record of each test, the next one not overdue"

answerable contains installations.technical_due(mh, duty, id, due(id)) if {
	some id, mh in asked
}

answerable contains installations.technical(mh, duty, id) if {
	some id, mh in asked
	not due(id)
}

duty := {"en": "has the systems tested", "zh": "组织系统检测维护"}

today := clock.day(input.now, zone)

zone := data.packs.major_hazard_duty.params.zone.value

offset := data.packs.major_hazard_duty.params.utc_offset.value
