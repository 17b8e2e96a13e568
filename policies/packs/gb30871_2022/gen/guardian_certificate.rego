# METADATA
# scope: package
# title: "Guardians hold a training certificate valid to the end of the window"
# description: >-
#   Every guardian passed the dedicated training: the register of persons holds the certificate, valid on the
#   day on which the window ends.
# custom:
#   id: gen.guardian.certificate
#   zh:
#     title: "监护人专项培训合格持证"
#     description: "每名监护人均经专项培训考试合格，人员登记簿中有监护人证书，且在作业结束之日仍有效。"
#   document: "GB 30871-2022"
#   clause: "4.10"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [approve, start]
#   effective: {from: "2022-10-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Name a trained guardian, or have the renewed certificate entered in the register of persons.
#     zh: "更换持证监护人，或在人员登记簿中更新证书。"
#   empty_answer: []
package packs.gb30871_2022.gen.guardian_certificate

import data.lib.clock

zone := data.packs.gb30871_2022.params.zone.value

offset := data.packs.gb30871_2022.params.utc_offset.value

last_day := clock.day(input.permit.window.end, zone)

# The register's certificate counts, not the number that the form repeats.
met if {
	every guardian in input.permit.guardians {
		some certificate in input.facts.persons[guardian.person_id].certificates
		certificate.kind == data.packs.gb30871_2022.params.guardian_certificate.value
		certificate.no != ""
		certificate.valid_to >= last_day
	}
}

observed contains sprintf("%v: %v to %v", [guardian.person_id, certificate.kind, certificate.valid_to]) if {
	some guardian in input.permit.guardians
	some certificate in input.facts.persons[guardian.person_id].certificates
}

required := sprintf("certificate %v to %v or later", [data.packs.gb30871_2022.params.guardian_certificate.value, last_day])

# Before the approval the window can be shortened to the days on which every certificate is valid.
fixes contains {"pointer": "/permit/window/end", "value": end} if {
	input.stage == "approve"
	some guardian in input.permit.guardians
	some certificate in input.facts.persons[guardian.person_id].certificates
	certificate.kind == data.packs.gb30871_2022.params.guardian_certificate.value
	certificate.valid_to < last_day
	end := clock.local(clock.day_over(certificate.valid_to, offset) - clock.second_ns, zone)
	clock.after(end, input.permit.window.start)
}
