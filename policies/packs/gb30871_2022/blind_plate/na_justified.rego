# METADATA
# scope: package
# title: "Nothing is marked not concerned against the facts"
# description: >-
#   Every measure line that is marked not concerned has a reason and does not contradict what the permit
#   says of medium, place and job.
# custom:
#   id: blind-plate.na-justified
#   zh:
#     title: "不涉及项不得与事实矛盾"
#     description: "标记为不涉及的安全措施均已说明理由，且与介质、场所及作业情况不矛盾。"
#   document: "GB 30871-2022"
#   clause: "table A.3"
#   basis: interpretation
#   obligation: shall
#   severity: block
#   stages: [start]
#   effective: {from: "2022-10-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Confirm the measure, or write why it does not concern this job.
#     zh: "确认该措施，或写明不涉及的理由。"
#   empty_answer: []
package packs.gb30871_2022.blind_plate.na_justified

import data.lib.words

# The lines are those of form A.3.
met if {
	explained(input.permit.measures.toxic_ppe)
	explained(input.permit.measures.antistatic_ex)
	explained(input.permit.measures.no_fire_30m)
	explained(input.permit.measures.corrosive)
	explained(input.permit.measures.scald)
	explained(input.permit.measures.frost)
	explained(input.permit.measures.other_permits)
	explained(input.permit.measures.zone)
	input.permit.measures.depressurised.answer == "yes"
	input.permit.measures.one_per_pipe.answer == "yes"
	toxic
	hazard_area
	corrosive
	scald
	frost
	other_permits
}

explained(line) if line.answer == "yes"

explained(line) if {
	line.answer == "no"
	words.filled(line.na_reason)
}

toxic if input.permit.measures.toxic_ppe.answer == "yes"

toxic if {
	count(input.site.toxic_medium) == 0
	input.blind.toxic_gas == false
}

hazard_area if {
	input.permit.measures.antistatic_ex.answer == "yes"
	input.permit.measures.no_fire_30m.answer == "yes"
}

hazard_area if input.site.fire_explosion_zone == false

corrosive if input.permit.measures.corrosive.answer == "yes"

corrosive if input.site.corrosive_medium == false

scald if input.permit.measures.scald.answer == "yes"

scald if input.blind.scald_possible == false

frost if input.permit.measures.frost.answer == "yes"

frost if input.blind.frost_possible == false

other_permits if input.permit.measures.other_permits.answer == "yes"

other_permits if count(input.permit.operations) == 1

observed := {
	"toxic_ppe": input.permit.measures.toxic_ppe.answer,
	"antistatic_ex": input.permit.measures.antistatic_ex.answer,
	"no_fire_30m": input.permit.measures.no_fire_30m.answer,
	"corrosive": input.permit.measures.corrosive.answer,
	"scald": input.permit.measures.scald.answer,
	"frost": input.permit.measures.frost.answer,
	"other_permits": input.permit.measures.other_permits.answer,
}

required := "a reason beside every no, and none where the job concerns the measure"
