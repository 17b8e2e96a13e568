# METADATA
# scope: package
# title: "It is known on which installation the work stands"
# description: >-
#   The register of places, or for a place that it does not know the form, says on which major hazard
#   installation the work stands, or that it stands on none.
# custom:
#   id: permit.place
#   zh:
#     title: "作业所在重大危险源已明确"
#     description: "场所登记簿（未登记的地点以作业票填写为准）已载明作业地点所属的重大危险源，或不在重大危险源内。"
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
#       Register the place with its installation, or state it on the permit.
#     zh: "在场所登记簿登记地点所属重大危险源，或在作业票中填写。"
#   empty_answer: ["/facts/major_hazards"]
package packs.major_hazard_duty.permit.place

import data.lib.duty

# The register of places says that it belongs to none.
met if {
	some at, place in input.facts.installations
	at == input.site.location_id
	place.major_hazard_level == "none"
}

# It says to which, and the register of major hazards knows that one.
met if {
	some at, place in input.facts.installations
	at == input.site.location_id
	place.major_hazard_level != "none"
	some id, mh in input.facts.major_hazards
	id == place.major_hazard
	duty.major(mh)
}

# A place that is not registered is as it was declared.
met if {
	not duty.on_register(input.site, input.facts.installations)
	input.site.major_hazard == "none"
}

met if {
	not duty.on_register(input.site, input.facts.installations)
	some id, mh in input.facts.major_hazards
	id == input.site.major_hazard
	duty.major(mh)
}

# An enterprise that has none, and says so, has no place that belongs to one.
met if {
	not duty.on_register(input.site, input.facts.installations)
	input.facts.complete.major_hazards == true
	every _, mh in input.facts.major_hazards {
		duty.minor(mh)
	}
}

observed := {"place": input.site.location_id, "installations": {id | some id, mh in input.facts.major_hazards; duty.major(mh)}}

required := "a place whose installation is on record, or which belongs to none"
