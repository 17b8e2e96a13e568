# METADATA
# scope: package
# title: "The contractor's crew stands on its roll"
# description: >-
#   At least one worker is of the contractor, and each worker and guardian of it stands on the roll of the
#   contractor and has it as the employer in the register of persons.
# custom:
#   id: CT-07
#   zh:
#     title: "承包商作业人员均在其名册上"
#     description: "至少一名作业人属该承包商；属该承包商的作业人、监护人均在承包商入厂人员名册上，且人员登记簿中所属单位为该承包商。"
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
#       Replace those who are not on the roll, or have the contractor name them and enter whose they are.
#     zh: "更换名册外人员，或由承包商补报名册并登记其所属单位。"
#   empty_answer: ["/permit/guardians"]
package packs.major_hazard_duty.contractor.ct_07

applies if input.permit.contractor_work == true

met if {
	some worker in input.permit.workers
	worker.employer == input.permit.contractor
	every each in input.permit.workers {
		known(each)
	}
	every guardian in input.permit.guardians {
		known(guardian)
	}
}

known(someone) if someone.employer == "own"

known(someone) if {
	someone.employer != "own"
	someone.person_id in input.facts.contractors[input.permit.contractor].roll
	input.facts.persons[someone.person_id].employer == input.permit.contractor
}

observed contains sprintf("%v: %v, %v", [worker.person_id, worker.employer, input.facts.persons[worker.person_id].employer]) if {
	some worker in input.permit.workers
}

observed contains sprintf("%v: %v, %v", [guardian.person_id, guardian.employer, input.facts.persons[guardian.person_id].employer]) if {
	some guardian in input.permit.guardians
}

required := sprintf("people on the roll of %v, and employed by it", [input.permit.contractor])

answerable contains {"person_id": person, "post": "contractor_coordinator", "duty": duty, "about": input.permit.contractor} if {
	person := input.facts.contractors[input.permit.contractor].coordinator
}

duty := {"en": "keeps the roll of the contractor", "zh": "维护承包商入厂人员名册"}
