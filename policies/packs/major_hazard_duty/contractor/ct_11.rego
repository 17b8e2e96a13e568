# METADATA
# scope: package
# title: "The enterprise checked the contractor lately"
# description: >-
#   The newest check of the contractor by the enterprise did not fail, names who made it and its record, and
#   is at most as many days old as the pack allows.
# custom:
#   id: CT-11
#   zh:
#     title: "企业对承包商定期检查"
#     description: "企业最近一次对承包商的统一协调检查未判不合格，注明检查人和记录，且距今不超过规定天数。"
#   document: "安全生产法 (2021)"
#   clause: "49"
#   basis: interpretation
#   obligation: shall
#   severity: block
#   stages: [start, during, resume]
#   effective: {from: "2021-09-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Check the contractor, have what was found put right, and enter the check in the register of
#       contractors.
#     zh: "对承包商进行检查并督促整改，将检查情况录入承包商登记簿。"
#   empty_answer: []
package packs.major_hazard_duty.contractor.ct_11

import data.lib.clock
import data.lib.words

zone := data.packs.major_hazard_duty.params.zone.value

offset := data.packs.major_hazard_duty.params.utc_offset.value

days := data.packs.major_hazard_duty.params.contractor_check_days.value

applies if input.permit.contractor_work == true

met if {
	check := input.facts.contractors[input.permit.contractor].last_check
	check.result in {"passed", "to_correct"}
	check.by != ""
	words.filled(check.record)
	check.on <= clock.day(input.act.at, zone)
	time.parse_rfc3339_ns(input.act.at) < lapses(check)
}

# The day of the check counts as day 0.
lapses(check) := clock.day_start(check.on, offset) + ((days + 1) * clock.day_ns)

until := clock.utc(lapses(input.facts.contractors[input.permit.contractor].last_check))

observed := sprintf("%v by %v: %v", [check.on, check.by, check.result]) if {
	check := input.facts.contractors[input.permit.contractor].last_check
}

required := sprintf("passed at most %v days ago", [days])

answerable contains {"person_id": person, "post": "contractor_coordinator", "duty": duty, "about": input.permit.contractor, "due": due} if {
	person := input.facts.contractors[input.permit.contractor].coordinator
	check := input.facts.contractors[input.permit.contractor].last_check
	due := time.format([clock.day_start(check.on, "Z") + (days * clock.day_ns), "UTC", "2006-01-02"])
}

duty := {"en": "checks the contractor and coordinates its work", "zh": "对承包商统一协调管理和定期检查"}
