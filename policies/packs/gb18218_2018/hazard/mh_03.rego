# METADATA
# scope: package
# title: "Every hazardous chemical of the unit is listed"
# description: >-
#   For every unit a named person has confirmed, with evidence and not after the act, that the list holds
#   every hazardous chemical that is there for long or for a time.
# custom:
#   id: MH-03
#   zh:
#     title: "危险化学品清单完整"
#     description: "各单元的危险化学品清单（包括长期和临时的）已由确认人确认完整并留有证据，且不晚于本次办理。"
#   document: "GB 18218-2018"
#   clause: "3.4"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [grade, identify]
#   effective: {from: "2019-03-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Go through the unit, add what is missing, and have the list confirmed.
#     zh: "核对单元，补充遗漏的危险化学品后由确认人确认。"
#   empty_answer: []
package packs.gb18218_2018.hazard.mh_03

import data.lib.confirmations

met if {
	every unit in input.units {
		whole(unit)
	}
}

whole(unit) if unit.scope != "covered"

whole(unit) if {
	unit.scope == "covered"
	count(unit.chemicals) > 0
	confirmations.stands(unit.list_confirmation, input.act.at)
}

# A confirmation that was given does not lapse by the clock.
until := "never"

observed contains unit.id if {
	some unit in input.units
	not whole(unit)
}

required := "a list that is confirmed"
