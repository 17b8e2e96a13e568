# METADATA
# scope: package
# title: "Nobody of the crew is on an exclusion list"
# description: >-
#   No exclusion of the enterprise or of an authority for its division names a worker, a guardian or the
#   work leader, or a certificate that one of them holds, on a day of the window.
# custom:
#   id: CT-10
#   zh:
#     title: "作业人员不在禁入名单上"
#     description: "作业期间，本企业和主管机关的禁入名单上没有作业人、监护人、作业负责人及其所持证书。"
#   document: "安全生产法 (2021)"
#   clause: "49"
#   basis: interpretation
#   obligation: shall
#   severity: block
#   stages: [approve, start, during, resume]
#   effective: {from: "2021-09-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Send somebody else, or wait until the exclusion is over.
#     zh: "更换人员，或待禁入期满。"
#   empty_answer: ["/facts/exclusions", "/permit/workers", "/permit/guardians", "/facts/persons/*/certificates"]
package packs.major_hazard_duty.contractor.ct_10

import data.lib.clock

zone := data.packs.major_hazard_duty.params.zone.value

first_day := clock.day(input.permit.window.start, zone)

last_day := clock.day(input.permit.window.end, zone)

met if {
	input.facts.complete.exclusions == true
	every exclusion in input.facts.exclusions {
		passes(exclusion)
	}
}

passes(exclusion) if exclusion.subject == "contractor"

passes(exclusion) if exclusion.to < first_day

passes(exclusion) if exclusion.from > last_day

passes(exclusion) if {
	exclusion.subject == "person"
	input.permit.leader != exclusion.person_id
	every worker in input.permit.workers {
		worker.person_id != exclusion.person_id
	}
	every guardian in input.permit.guardians {
		guardian.person_id != exclusion.person_id
	}
}

passes(exclusion) if {
	exclusion.subject == "certificate"
	holds_none(input.permit.leader, exclusion.certificate_no)
	every worker in input.permit.workers {
		holds_none(worker.person_id, exclusion.certificate_no)
	}
	every guardian in input.permit.guardians {
		holds_none(guardian.person_id, exclusion.certificate_no)
	}
}

# The register's certificates count, not the numbers that the form repeats.
holds_none(person, no) if {
	every certificate in input.facts.persons[person].certificates {
		certificate.no != no
	}
}

observed contains sprintf("%v: %v to %v, %v", [id, exclusion.from, exclusion.to, exclusion.reason]) if {
	some id, exclusion in input.facts.exclusions
	not passes(exclusion)
}

required := sprintf("no exclusion of anybody in the crew from %v to %v", [first_day, last_day])
