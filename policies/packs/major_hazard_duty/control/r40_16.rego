# METADATA
# scope: package
# title: "Each key device has a responsible person and is checked in time"
# description: >-
#   Every installation lists its key devices and parts; each has a responsible person and body and a recorded check, and the next check is not overdue.
# custom:
#   id: R40-16
#   zh:
#     title: "关键装置、重点部位有责任人并定期检查"
#     description: "各重大危险源列明关键装置、重点部位；均有责任人和责任机构、检查记录，且未超过下次检查日期。"
#   document: "危险化学品重大危险源监督管理暂行规定（总局令第40号，第79号修正）"
#   clause: "16"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [standing]
#   effective: {from: "2015-07-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Name the person and the body and check the device.
#     zh: "明确责任人和责任机构，进行检查。"
#   empty_answer: []
package packs.major_hazard_duty.control.r40_16

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
	count(devices(id)) > 0
	every _, device in devices(id) {
		checked(device)
	}
}

# The key devices and parts of the installation.
devices(id) := {no: device |
	some no, device in input.facts.key_devices
	device.major_hazard == id
}

checked(device) if {
	device.check.on <= today
	today <= device.check.due_on
	device.responsible_person != ""
	words.filled(device.responsible_body)
	words.filled(device.check.record)
}

due(id) := min([device.check.due_on | some _, device in devices(id)])

until := terms.until({clock.day_over(due(id), offset) |
	some id, _ in asked
})

observed contains sprintf("%v: %v, check due by %v", [id, no, device.check.due_on]) if {
	some id, mh in asked
	some no, device in devices(id)
	not checked(device)
}

observed contains sprintf("%v: no key device", [id]) if {
	some id, mh in asked
	not due(id)
}

required := "a responsible person and body for each, and a check that is not overdue"

answerable contains installations.operations_due(mh, duty, id, due(id)) if {
	some id, mh in asked
}

answerable contains installations.operations(mh, duty, id) if {
	some id, mh in asked
	not due(id)
}

duty := {"en": "has the key devices checked", "zh": "组织检查关键装置、重点部位"}

today := clock.day(input.now, zone)

zone := data.packs.major_hazard_duty.params.zone.value

offset := data.packs.major_hazard_duty.params.utc_offset.value
