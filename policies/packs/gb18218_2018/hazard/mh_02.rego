# METADATA
# scope: package
# title: "What the standard does not cover is confirmed"
# description: >-
#   A unit that is said to be outside the standard (nuclear, military, mining, transport outside the plant,
#   offshore) is confirmed to be so by a named person, with evidence, not after the act.
# custom:
#   id: MH-02
#   zh:
#     title: "不适用情形已确认"
#     description: "称不适用本标准的单元（核设施、军事设施、采矿、厂外运输、海上开采），已由确认人确认并留有证据，且不晚于本次办理。"
#   document: "GB 18218-2018"
#   clause: "1 a to e"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [grade, identify]
#   effective: {from: "2019-03-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Have a named person confirm why the standard does not apply, or identify the unit like any
#       other.
#     zh: "由确认人确认不适用的理由，或按适用单元辨识。"
#   empty_answer: []
package packs.gb18218_2018.hazard.mh_02

import data.lib.confirmations

applies if {
	some unit in input.units
	unit.scope != "covered"
}

met if {
	every unit in input.units {
		settled(unit)
	}
}

settled(unit) if unit.scope == "covered"

settled(unit) if {
	unit.scope != "covered"
	confirmations.stands(unit.scope_confirmation, input.act.at)
}

# A confirmation that was given does not lapse by the clock.
until := "never"

observed contains sprintf("%v: %v", [unit.id, unit.scope]) if {
	some unit in input.units
	not settled(unit)
}

required := "covered, or confirmed by a named person with evidence"
