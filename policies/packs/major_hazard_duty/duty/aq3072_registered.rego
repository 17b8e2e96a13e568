# METADATA
# scope: package
# title: "The persons are registered and reported"
# description: >-
#   The three persons of every installation are entered in the national registration system and reported to the
#   local department.
# custom:
#   id: AQ3072-registered
#   zh:
#     title: "责任人录入登记系统并报送"
#     description: "每处重大危险源的三类责任人及联系方式已录入全国登记系统，并向属地应急管理部门报送。"
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
#       Enter the persons of today in the system, report them, and record both dates.
#     zh: "在登记系统录入现任责任人并报送，登记日期。"
#   empty_answer: []
package packs.major_hazard_duty.duty.aq3072_registered

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
		entered(mh)
	}
}

entered(mh) if duty.minor(mh)

entered(mh) if {
	duty.major(mh)
	mh.registered_on <= today
	mh.persons_reported_on <= today
	duty.lists(mh, mh.registered_persons)
}

# Whoever was named within the days for a change may still be missing there.
entered(mh) if {
	duty.major(mh)
	mh.registered_on <= today
	mh.persons_reported_on <= today
	today <= duty.shift(mh.persons_changed_on, text.change_days)
}

grace contains clock.day_over(duty.shift(mh.persons_changed_on, text.change_days), offset) if {
	some _, mh in input.facts.major_hazards
	duty.major(mh)
	not duty.lists(mh, mh.registered_persons)
}

until := duty.earliest(grace)

observed contains {"installation": id, "named": {duty.who(mh, role) | some role in duty.roles}} if {
	some id, mh in input.facts.major_hazards
	not entered(mh)
}

required := "the three persons of today in the registration system, and reported to the local department"

answerable contains duty.answer(id, mh, "main", "main_responsible", {"en": "enter the persons in the registration system and report them", "zh": "在登记系统录入责任人并报送"}) if {
	some id, mh in input.facts.major_hazards
	duty.major(mh)
}
