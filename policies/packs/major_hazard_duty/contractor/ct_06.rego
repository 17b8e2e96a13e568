# METADATA
# scope: package
# title: "The contractor is qualified for the work on its days"
# description: >-
#   A qualification of the contractor allows the kind of work of the permit and holds on the last day of the
#   window.
# custom:
#   id: CT-06
#   zh:
#     title: "承包商具备本作业相应资质且在有效期内"
#     description: "承包商至少有一项资质的许可范围包括本作业类别，且至作业末日仍有效。"
#   document: "安全生产法 (2021)"
#   clause: "49"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [apply, approve, start, during, resume]
#   effective: {from: "2021-09-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Have the qualification renewed and entered, or give the work to a contractor that has it.
#     zh: "更新资质并登记，或更换具备资质的承包商。"
#   empty_answer: []
package packs.major_hazard_duty.contractor.ct_06

import data.lib.clock
import data.lib.words

zone := data.packs.major_hazard_duty.params.zone.value

last_day := clock.day(input.permit.window.end, zone)

applies if input.permit.contractor_work == true

met if {
	some qualification in input.facts.contractors[input.permit.contractor].qualifications
	input.permit.type in qualification.scope
	words.filled(qualification.no)
	qualification.valid_to >= last_day
}

observed contains sprintf("%v: %v to %v", [qualification.no, concat(", ", qualification.scope), qualification.valid_to]) if {
	some qualification in input.facts.contractors[input.permit.contractor].qualifications
}

required := sprintf("%v to %v or later", [input.permit.type, last_day])

answerable contains {"person_id": person, "post": "contractor_coordinator", "duty": duty, "about": input.permit.contractor, "due": due} if {
	person := input.facts.contractors[input.permit.contractor].coordinator
	due := max({qualification.valid_to |
		some qualification in input.facts.contractors[input.permit.contractor].qualifications
		input.permit.type in qualification.scope
	})
}

duty := {"en": "reviews the qualifications of the contractor", "zh": "审查承包商资质"}
