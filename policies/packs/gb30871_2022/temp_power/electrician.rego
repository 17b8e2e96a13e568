# METADATA
# scope: package
# title: "Workers and work leader are certified electricians"
# description: >-
#   Each worker and the work leader have a certificate of electrician with the number on the form, valid
#   for the whole window.
# custom:
#   id: temp-power.electrician
#   zh:
#     title: "作业人和作业负责人持电工证"
#     description: "每名作业人和作业负责人均持有与票面证号一致、在作业实施时间内有效的电工证。"
#   document: "GB 30871-2022"
#   clause: "4.9, table A.6"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [approve, start]
#   effective: {from: "2022-10-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Enter the right numbers, renew the certificates or name other electricians.
#     zh: "更正证号、更新证件或更换电工。"
#   empty_answer: []
package packs.gb30871_2022.temp_power.electrician

import data.lib.clock

zone := data.packs.gb30871_2022.params.zone.value

offset := data.packs.gb30871_2022.params.utc_offset.value

kind := data.packs.gb30871_2022.params.temp_power_certificate.value

last_day := clock.day(input.permit.window.end, zone)

# The register's certificate counts; the number on the form says which.
met if {
	certified(input.permit.leader, input.permit.leader_cert)
	every worker in input.permit.workers {
		certified(worker.person_id, worker.cert_no)
	}
}

certified(person, no) if {
	some certificate in input.facts.persons[person].certificates
	certificate.kind == kind
	certificate.no == no
	certificate.valid_to >= last_day
}

crew contains input.permit.leader

crew contains worker.person_id if some worker in input.permit.workers

observed contains sprintf("%v: %v %v to %v", [person, certificate.kind, certificate.no, certificate.valid_to]) if {
	some person in crew
	some certificate in input.facts.persons[person].certificates
}

required := sprintf("%v, with the number on the form, to %v or later", [kind, last_day])

# Before the approval the window can be shortened to the days on which every certificate is valid.
fixes contains {"pointer": "/permit/window/end", "value": end} if {
	input.stage == "approve"
	some person in crew
	some certificate in input.facts.persons[person].certificates
	certificate.kind == kind
	certificate.valid_to < last_day
	end := clock.local(clock.day_over(certificate.valid_to, offset) - clock.second_ns, zone)
	clock.after(end, input.permit.window.start)
}
