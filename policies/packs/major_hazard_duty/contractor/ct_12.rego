# METADATA
# scope: package
# title: "The contractor has a safety manager"
# description: >-
#   The contractor names a safety manager whose certificate of competence holds on the last day of the
#   window.
# custom:
#   id: CT-12
#   zh:
#     title: "承包商配备安全生产管理人员"
#     description: "承包商有安全生产管理人员，其考核合格证至作业末日仍有效。"
#   document: "安全生产法 (2021)"
#   clause: "27"
#   basis: interpretation
#   obligation: should
#   severity: advise
#   stages: [apply, approve, start, during, resume]
#   effective: {from: "2021-09-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Have the contractor name one, and enter the certificate in the register of contractors.
#     zh: "由承包商配备并登记考核合格证。"
#   empty_answer: []
package packs.major_hazard_duty.contractor.ct_12

import data.lib.clock
import data.lib.words

zone := data.packs.major_hazard_duty.params.zone.value

last_day := clock.day(input.permit.window.end, zone)

applies if input.permit.contractor_work == true

met if {
	some manager in input.facts.contractors[input.permit.contractor].safety_managers
	manager.person_id != ""
	words.filled(manager.cert_no)
	manager.valid_to >= last_day
}

observed contains sprintf("%v: %v to %v", [manager.person_id, manager.cert_no, manager.valid_to]) if {
	some manager in input.facts.contractors[input.permit.contractor].safety_managers
}

required := sprintf("certificate to %v or later", [last_day])
