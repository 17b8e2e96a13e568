# METADATA
# scope: package
# title: "The contractor is admitted"
# description: >-
#   The register of contractors says that the contractor is admitted, neither suspended nor excluded.
# custom:
#   id: CT-03
#   zh:
#     title: "承包商处于准入状态"
#     description: "承包商登记簿中该承包商为准入状态，未被暂停或清退。"
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
#       Have the reason for the suspension removed and the contractor admitted again, or give the work to
#       another.
#     zh: "消除暂停原因并重新准入，或更换承包商。"
#   empty_answer: []
package packs.major_hazard_duty.contractor.ct_03

applies if input.permit.contractor_work == true

met if input.facts.contractors[input.permit.contractor].status == "admitted"

observed := input.facts.contractors[input.permit.contractor].status

required := "admitted"

answerable contains {"person_id": person, "post": "contractor_coordinator", "duty": duty, "about": input.permit.contractor} if {
	person := input.facts.contractors[input.permit.contractor].coordinator
}

duty := {"en": "admits the contractor and keeps its record", "zh": "承包商准入与信息维护"}
