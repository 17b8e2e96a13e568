# METADATA
# scope: package
# title: "The blinds on site are those of the permit"
# description: >-
#   Before the start a named person has confirmed the disconnected and blinded lines, and counted as many
#   blinds as the permit lists.
# custom:
#   id: hot-work.isolation.counted
#   zh:
#     title: "现场盲板数量与作业票一致"
#     description: "动火前已由确认人现场确认管线断开或加盲板，盲板数量与作业票所列一致。"
#   document: "GB 30871-2022"
#   clause: "5.2.2"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [start]
#   effective: {from: "2022-10-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Count the blinds on site, find the missing one, and confirm line 2 of the permit with the number.
#     zh: "现场清点盲板，查明差异后确认作业票第2项措施并填写数量。"
#   empty_answer: []
package packs.gb30871_2022.hot_work.isolation_counted

import data.lib.confirmations

applies if {
	input.hot.on_equipment == true
	bound
	concerned
}

# The text of 5.2.2 excepts nothing; 5.4.2 lets work go on under pressure. Which of the two counts there is a parameter.
bound if input.hot.pressurised_unpurged == false

bound if {
	input.hot.pressurised_unpurged == true
	data.packs.gb30871_2022.params.isolation_binds_live.value == true
}

concerned if input.hot.hazardous_contents == true

concerned if input.site.fire_explosion_zone == true

concerned if {
	some id, place in input.facts.installations
	id == input.site.location_id
	place.fire_explosion_zone == true
}

listed := count([line | some line in input.permit.isolation; line.kind == "blind"])

met if {
	confirmation := input.permit.measures.lines_disconnected_blinded
	confirmations.stands(confirmation, input.act.at)
	confirmation.values.blind_count == listed
}

# What was stated does not lapse by the clock.
until := "never"

observed := input.permit.measures.lines_disconnected_blinded.values.blind_count

required := listed
