# METADATA
# scope: package
# title: "Depressurised, ventilated, guarded"
# description: >-
#   The system is at atmospheric or slight positive pressure by a reading that a named person confirmed,
#   the place is ventilated, and a guardian of this permit is there.
# custom:
#   id: blind-plate.depressurise
#   zh:
#     title: "降至常压、通风良好、专人监护"
#     description: "系统已降至常压或微正压（有实测压力并经确认人确认），作业点通风良好，作业票指定的监护人在现场。"
#   document: "GB 30871-2022"
#   clause: "7.5"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [start, resume]
#   effective: {from: "2022-10-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Lower the pressure and enter the reading on line 1 of the permit, ventilate, and have the guardian
#       sign on.
#     zh: "降压后在第1项措施填写实测压力并确认，保持通风，监护人到场签到。"
#   empty_answer: []
package packs.gb30871_2022.blind_plate.depressurise

import data.lib.confirmations
import data.lib.presence

lowest := data.packs.gb30871_2022.params.blind_pressure_at_least_mpa.value

met if {
	confirmations.stands(input.permit.measures.depressurised, input.act.at)
	lowered(input.permit.measures.depressurised.values.pressure_mpa)
	confirmations.stands(input.permit.checks.ventilated, input.act.at)
	presence.there(input.permit.presence, input.permit.guardians, input.act.at)
}

# Below the surroundings air is drawn in.
lowered(reading) if {
	reading >= lowest
	slight(reading)
}

slight(reading) if reading == lowest

# How slight the pressure must be no clause says; at the pressure in service nothing was lowered.
slight(reading) if reading < input.blind.pressure_mpa

until := presence.until(input.permit.presence, input.permit.guardians, input.act.at)

observed := {
	"pressure_mpa": input.permit.measures.depressurised.values.pressure_mpa,
	"in_service_mpa": input.blind.pressure_mpa,
	"ventilated": input.permit.checks.ventilated.answer,
}

required := sprintf("%v MPa, or above it and below %v MPa; ventilated; a guardian on site", [lowest, input.blind.pressure_mpa])
