# METADATA
# scope: package
# title: "Statutory certificates of operators and commander"
# description: >-
#   Each crane operator and the commander, and each rigger where the law asks for it, holds a
#   certificate of that task in the register of persons, valid on the day on which the window ends.
# custom:
#   id: lifting.certs
#   zh:
#     title: "吊装人员法定资格"
#     description: "吊装作业人、指挥人员（法定须持证的司索人）在人员登记簿中有相应资格证书，且在作业结束之日仍有效。"
#   document: "GB 30871-2022"
#   clause: "4.9, table A.5"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [approve, start]
#   effective: {from: "2022-10-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Replace the person, or have the renewed certificate entered in the register of persons.
#     zh: "更换人员，或在人员登记簿中更新证书。"
#   empty_answer: []
package packs.gb30871_2022.lifting.certs

import data.lib.clock

zone := data.packs.gb30871_2022.params.zone.value

kinds := data.packs.gb30871_2022.params.lifting_certificates.value

last_day := clock.day(input.permit.window.end, zone)

met if {
	every operator in input.lifting.operators {
		some certificate in input.facts.persons[operator].certificates
		serves(certificate, kinds.operator)
	}
	some certificate in input.facts.persons[input.lifting.commander].certificates
	serves(certificate, kinds.commander)
	riggers_qualified
}

riggers_qualified if count(kinds.rigger) == 0

riggers_qualified if {
	every rigger in input.lifting.riggers {
		some certificate in input.facts.persons[rigger].certificates
		serves(certificate, kinds.rigger)
	}
}

serves(certificate, wanted) if {
	certificate.kind in wanted
	certificate.no != ""
	certificate.valid_to >= last_day
}

observed contains sprintf("%v: %v to %v", [operator, certificate.kind, certificate.valid_to]) if {
	some operator in input.lifting.operators
	some certificate in input.facts.persons[operator].certificates
}

observed contains sprintf("%v: %v to %v", [input.lifting.commander, certificate.kind, certificate.valid_to]) if {
	some certificate in input.facts.persons[input.lifting.commander].certificates
}

required := {"operators": kinds.operator, "commander": kinds.commander, "riggers": kinds.rigger, "valid_to": last_day}
