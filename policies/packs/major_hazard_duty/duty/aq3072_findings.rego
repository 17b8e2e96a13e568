# METADATA
# scope: package
# title: "Hidden dangers found are removed promptly"
# description: >-
#   Every hidden danger that an inspection of an installation found is closed, or was found so lately that its
#   days are not over.
# custom:
#   id: AQ3072-findings
#   zh:
#     title: "排查出的事故隐患及时消除"
#     description: "对重大危险源排查发现的事故隐患均已销号，或未超过整改天数。"
#   document: "AQ 3072-2026"
#   clause: "text not entered; as 应急厅〔2021〕12号 art 6(4)"
#   basis: interpretation
#   obligation: shall
#   severity: block
#   stages: [standing]
#   effective: {from: "2026-09-30", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Remove the hidden danger, have it re-checked, and close it in the register of hazards.
#     zh: "消除隐患、复查后在隐患登记簿中销号。"
#   empty_answer: []
package packs.major_hazard_duty.duty.aq3072_findings

import data.lib.duty

text := data.packs.major_hazard_duty.params.duties_2026.value

zone := data.packs.major_hazard_duty.params.zone.value

offset := data.packs.major_hazard_duty.params.utc_offset.value

applies if {
	duty.in_scope(input.enterprise, data.packs.major_hazard_duty.params.scope_kinds.value)
	duty.any_major(input.facts.major_hazards)
}

codes := {text.weekly.duty, text.quarterly.duty, text.key_period.duty}

left := duty.left_open(input.facts.major_hazards, codes, input.facts.duty_records, input.facts.hazards, text.removal_days, input.now, zone)

met if count(left) == 0

until := duty.earliest(duty.removal_ends(codes, input.facts.duty_records, input.facts.hazards, text.removal_days, zone, offset))

observed := left

required := sprintf("closed, or found at most %v days ago", [text.removal_days])

answerable contains duty.answer(id, mh, "operations", "operations_responsible", {"en": "remove hidden dangers promptly", "zh": "及时消除事故隐患"}) if {
	some id, mh in input.facts.major_hazards
	duty.major(mh)
}
