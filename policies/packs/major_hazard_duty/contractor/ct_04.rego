# METADATA
# scope: package
# title: "A safety agreement with the contractor is valid on the days of the work"
# description: >-
#   The safety agreement with the contractor was signed by the first day of the window, holds on its last
#   day, and its document is named.
# custom:
#   id: CT-04
#   zh:
#     title: "与承包商签订的安全生产管理协议覆盖作业期间"
#     description: "与承包商签订的安全生产管理协议在作业首日前已签订、至作业末日仍有效，并注明协议文本。"
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
#       Sign or renew the agreement before the work, and enter it in the register of contractors.
#     zh: "作业前签订或续签协议，并更新承包商登记簿。"
#   empty_answer: []
package packs.major_hazard_duty.contractor.ct_04

import data.lib.clock
import data.lib.words

zone := data.packs.major_hazard_duty.params.zone.value

first_day := clock.day(input.permit.window.start, zone)

last_day := clock.day(input.permit.window.end, zone)

applies if input.permit.contractor_work == true

met if {
	agreement := input.facts.contractors[input.permit.contractor].agreement
	words.filled(agreement.document)
	agreement.signed_on <= first_day
	agreement.valid_to >= last_day
}

observed := sprintf("%v: %v to %v", [agreement.document, agreement.signed_on, agreement.valid_to]) if {
	agreement := input.facts.contractors[input.permit.contractor].agreement
}

required := sprintf("signed by %v, valid to %v or later", [first_day, last_day])

answerable contains {"person_id": person, "post": "contractor_coordinator", "duty": duty, "about": input.permit.contractor, "due": due} if {
	person := input.facts.contractors[input.permit.contractor].coordinator
	due := input.facts.contractors[input.permit.contractor].agreement.valid_to
}

duty := {"en": "keeps the safety agreement with the contractor in force", "zh": "保持承包商安全生产管理协议有效"}
