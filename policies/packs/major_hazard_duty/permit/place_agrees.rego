# METADATA
# scope: package
# title: "Permit and registers agree on the installation"
# description: >-
#   Where the enterprise has major hazard installations, the place of the work is registered, and the permit, the
#   register of places and the register of major hazards say the same of it.
# custom:
#   id: permit.place-agrees
#   zh:
#     title: "作业票与登记簿所载重大危险源一致"
#     description: "企业有重大危险源的，作业地点已登记，作业票、场所登记簿和重大危险源登记簿对作业地点所属重大危险源及级别的记载一致。"
#   document: "应急厅〔2021〕12号; AQ 3072-2026"
#   clause: "arts 5(4), 6(2)"
#   basis: interpretation
#   obligation: shall
#   severity: block
#   stages: [apply, approve, start]
#   effective: {from: "2021-02-04", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Register the place, or correct the permit or the register, whichever is wrong.
#     zh: "登记作业地点，或更正作业票、登记簿中有误的一方。"
#   empty_answer: []
package packs.major_hazard_duty.permit.place_agrees

import data.lib.duty

applies if duty.any_major(input.facts.major_hazards)

met if {
	place := input.facts.installations[input.site.location_id]
	place.major_hazard_level == "none"
	input.site.major_hazard == "none"
}

met if {
	place := input.facts.installations[input.site.location_id]
	place.major_hazard_level != "none"
	place.major_hazard == input.site.major_hazard
	some id, mh in input.facts.major_hazards
	id == place.major_hazard
	mh.declared_level == place.major_hazard_level
}

observed := {
	"place": input.site.location_id,
	"level": input.facts.installations[input.site.location_id].major_hazard_level,
	"permit_says": input.site.major_hazard,
}

required := "the same installation and level in the permit, the register of places and the register of major hazards"
