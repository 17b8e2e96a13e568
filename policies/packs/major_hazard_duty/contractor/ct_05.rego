# METADATA
# scope: package
# title: "The agreement covers this work at this place"
# description: >-
#   The safety agreement covers the kind of work of the permit, and the whole site or the place of the work.
# custom:
#   id: CT-05
#   zh:
#     title: "协议适用于本作业和本地点"
#     description: "安全生产管理协议适用于本作业类别，且全厂适用或者包括本作业地点。"
#   document: "安全生产法 (2021)"
#   clause: "49"
#   basis: interpretation
#   obligation: shall
#   severity: block
#   stages: [apply, approve, start, during, resume]
#   effective: {from: "2021-09-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Agree on this work and place in writing, and enter it in the register of contractors.
#     zh: "书面补充约定本作业类别和地点，并更新承包商登记簿。"
#   empty_answer: []
package packs.major_hazard_duty.contractor.ct_05

applies if input.permit.contractor_work == true

met if {
	agreement := input.facts.contractors[input.permit.contractor].agreement
	input.permit.type in agreement.operations
	reaches(agreement)
}

reaches(agreement) if agreement.whole_site == true

reaches(agreement) if {
	agreement.whole_site == false
	input.site.location_id in agreement.places
}

observed := sprintf("operations %v, whole site %v", [concat(", ", agreement.operations), agreement.whole_site]) if {
	agreement := input.facts.contractors[input.permit.contractor].agreement
}

required := sprintf("%v at %v", [input.permit.type, input.site.location_id])

answerable contains {"person_id": person, "post": "contractor_coordinator", "duty": duty, "about": input.permit.contractor} if {
	person := input.facts.contractors[input.permit.contractor].coordinator
}

duty := {"en": "agrees with the contractor on the work and its places", "zh": "与承包商约定作业范围和地点"}
