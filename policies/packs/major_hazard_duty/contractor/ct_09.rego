# METADATA
# scope: package
# title: "The contractor is on no exclusion list"
# description: >-
#   No exclusion of the enterprise or of an authority for its division names the contractor's code on a day
#   of the window.
# custom:
#   id: CT-09
#   zh:
#     title: "承包商不在禁入名单上"
#     description: "作业期间，本企业和主管机关的禁入名单上均没有该承包商的统一社会信用代码。"
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
#       Give the work to another contractor, or wait until the exclusion is over.
#     zh: "更换承包商，或待禁入期满。"
#   empty_answer: ["/facts/exclusions"]
package packs.major_hazard_duty.contractor.ct_09

import data.lib.clock

zone := data.packs.major_hazard_duty.params.zone.value

first_day := clock.day(input.permit.window.start, zone)

last_day := clock.day(input.permit.window.end, zone)

applies if input.permit.contractor_work == true

met if {
	input.facts.complete.exclusions == true
	every exclusion in input.facts.exclusions {
		passes(exclusion)
	}
}

passes(exclusion) if exclusion.subject != "contractor"

passes(exclusion) if exclusion.to < first_day

passes(exclusion) if exclusion.from > last_day

passes(exclusion) if {
	exclusion.subject == "contractor"
	exclusion.uscc != input.facts.contractors[input.permit.contractor].uscc
}

observed contains sprintf("%v: %v to %v, %v", [id, exclusion.from, exclusion.to, exclusion.reason]) if {
	some id, exclusion in input.facts.exclusions
	not passes(exclusion)
}

required := sprintf("no exclusion from %v to %v", [first_day, last_day])
