# METADATA
# scope: package
# title: "Changes of persons are registered in time"
# description: >-
#   Every change of a responsible person or of contact data was registered, or the days for it are not over.
# custom:
#   id: AQ3072-changes
#   zh:
#     title: "责任人变更及时更新登记"
#     description: "责任人或联系方式变更已在规定天数内更新登记系统。"
#   document: "AQ 3072-2026"
#   clause: "text not entered; as 应急厅〔2021〕12号 art 7"
#   basis: interpretation
#   obligation: shall
#   severity: block
#   stages: [standing]
#   effective: {from: "2026-09-30", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Update the registration system and record the date.
#     zh: "更新登记系统并登记更新日期。"
#   empty_answer: []
package packs.major_hazard_duty.duty.aq3072_changes

import data.lib.clock
import data.lib.duty

text := data.packs.major_hazard_duty.params.duties_2026.value

zone := data.packs.major_hazard_duty.params.zone.value

offset := data.packs.major_hazard_duty.params.utc_offset.value

today := clock.day(input.now, zone)

applies if {
	duty.in_scope(input.enterprise, data.packs.major_hazard_duty.params.scope_kinds.value)
	duty.any_major(input.facts.major_hazards)
}

met if {
	every _, mh in input.facts.major_hazards {
		duty.all_registered(mh, text.change_days, today)
	}
}

open contains day if {
	some _, mh in input.facts.major_hazards
	duty.major(mh)
	some day in duty.unregistered(mh, text.change_days)
}

until := duty.earliest({clock.day_over(day, offset) | some day in open})

observed contains {"installation": id, "changes": duty.changes(mh), "updated": mh.system_updated_on} if {
	some id, mh in input.facts.major_hazards
	not duty.all_registered(mh, text.change_days, today)
}

required := sprintf("updated within %v days of a change", [text.change_days])

answerable contains duty.dated(duty.answer(id, mh, "main", "main_responsible", words), min(days)) if {
	some id, mh in input.facts.major_hazards
	duty.major(mh)
	days := duty.unregistered(mh, text.change_days)
}

words := {"en": "update the registration after a change of persons or contacts", "zh": "责任人或联系方式变更后更新登记系统"}
