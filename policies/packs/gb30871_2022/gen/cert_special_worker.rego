# METADATA
# scope: package
# title: "Special operators hold certificates valid to the end of the window"
# description: >-
#   Every worker whose task needs a special-operation certificate holds one of that kind in the register of
#   persons, valid on the day on which the window ends.
# custom:
#   id: gen.cert.special-worker
#   zh:
#     title: "特种作业人员持证至作业结束"
#     description: "凡从事特种作业的作业人，人员登记簿中有相应种类的证书，且在作业结束之日仍有效。"
#   document: "GB 30871-2022"
#   clause: "4.9"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [approve, start]
#   effective: {from: "2022-10-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Replace the worker, or have the renewed certificate entered in the register of persons.
#     zh: "更换作业人，或在人员登记簿中更新证书。"
#   empty_answer: []
package packs.gb30871_2022.gen.cert_special_worker

import data.lib.clock

zone := data.packs.gb30871_2022.params.zone.value

offset := data.packs.gb30871_2022.params.utc_offset.value

last_day := clock.day(input.permit.window.end, zone)

met if {
	every worker in input.permit.workers {
		qualified(worker)
	}
}

# "none" is an answer that somebody gave: this task needs no certificate.
qualified(worker) if worker.cert_kind == "none"

# The register's certificate counts, not the number that the form repeats.
qualified(worker) if {
	worker.cert_kind != "none"
	some certificate in input.facts.persons[worker.person_id].certificates
	certificate.kind == worker.cert_kind
	certificate.no != ""
	certificate.valid_to >= last_day
}

observed contains sprintf("%v: %v to %v", [worker.person_id, certificate.kind, certificate.valid_to]) if {
	some worker in input.permit.workers
	some certificate in input.facts.persons[worker.person_id].certificates
}

required contains sprintf("%v: %v to %v or later", [worker.person_id, worker.cert_kind, last_day]) if {
	some worker in input.permit.workers
	worker.cert_kind != "none"
}

# Before the approval the window can be shortened to the days on which every certificate is valid.
fixes contains {"pointer": "/permit/window/end", "value": end} if {
	input.stage == "approve"
	some worker in input.permit.workers
	some certificate in input.facts.persons[worker.person_id].certificates
	certificate.kind == worker.cert_kind
	certificate.valid_to < last_day
	end := clock.local(clock.day_over(certificate.valid_to, offset) - clock.second_ns, zone)
	clock.after(end, input.permit.window.start)
}
