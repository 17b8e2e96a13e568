# METADATA
# scope: package
# title: "In the plant the guardian is in contact with the operators"
# description: >-
#   In a process unit, tank farm or other hazardous place, the guardian has confirmed the contact with
#   the operators of the area, who call at a sudden release.
# custom:
#   id: excavation.plant-contact
#   zh:
#     title: "危险场所监护人与生产人员建立联系"
#     description: "在生产装置区、罐区等危险场所动土的，监护人已确认与所在区域生产人员建立联系，突然排放时通知撤离。"
#   document: "GB 30871-2022"
#   clause: "11.9"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [start, during, resume]
#   effective: {from: "2022-10-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Agree with the operators how they call, then confirm with whom.
#     zh: "与生产人员约定联系方式后确认并记录。"
#   empty_answer: []
package packs.gb30871_2022.excavation.plant_contact

import data.lib.confirmations

# What the register of installations knows of the place counts beside the form.
applies if plant

plant if input.excavation.in_plant == true

plant if input.site.fire_explosion_zone == true

plant if {
	some id, place in input.facts.installations
	id == input.site.location_id
	place.fire_explosion_zone == true
}

plant if {
	some id, place in input.facts.installations
	id == input.site.location_id
	place.major_hazard_tank_farm_dike == true
}

# The guardian of this permit says so, nobody for the guardian.
met if {
	contact := input.permit.checks.plant_contact
	confirmations.stands(contact, input.act.at)
	some guardian in input.permit.guardians
	guardian.person_id == contact.confirmed_by
}

# A confirmation that was given does not lapse by the clock.
until := "never"

observed := {"answer": input.permit.checks.plant_contact.answer, "confirmed_by": input.permit.checks.plant_contact.confirmed_by}

required := sprintf("yes, with evidence, by a guardian of this permit: %v", [{guardian.person_id | some guardian in input.permit.guardians}])
