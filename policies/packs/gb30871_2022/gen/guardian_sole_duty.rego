# METADATA
# scope: package
# title: "The guardian does nothing else"
# description: >-
#   No guardian of the permit is at the same time one of its workers.
# custom:
#   id: gen.guardian.sole-duty
#   zh:
#     title: "监护人不得兼做他事"
#     description: "监护人不得同时担任本作业票的作业人。"
#   document: "GB 30871-2022"
#   clause: "4.10 f"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [approve, during]
#   effective: {from: "2022-10-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Name another guardian, or take the person off the crew.
#     zh: "另行指定监护人，或将其调出作业班组。"
#   empty_answer: []
package packs.gb30871_2022.gen.guardian_sole_duty

met if {
	every guardian in input.permit.guardians {
		guardian.person_id != ""
		not works(guardian.person_id)
	}
}

works(person) if {
	some worker in input.permit.workers
	worker.person_id == person
}

observed contains guardian.person_id if {
	some guardian in input.permit.guardians
	works(guardian.person_id)
}

required := "guardians who are not workers"
