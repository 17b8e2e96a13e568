# METADATA
# scope: package
# title: "Nothing eliminated is in use"
# description: >-
#   A named person has confirmed with evidence that no process and no equipment of the lists of the eliminated is used at the installation.
# custom:
#   id: HC-34-ELIMINATED
#   zh:
#     title: "未使用淘汰工艺、设备"
#     description: "已由确认人确认未使用国家明令淘汰的工艺、设备，并留有证据。"
#   document: "危险化学品安全法"
#   clause: "34"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [standing]
#   effective: {from: "2026-05-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Go through the lists, replace what is on them and have it confirmed.
#     zh: "对照目录排查、更换后由确认人确认。"
#   empty_answer: []
package packs.major_hazard_duty.control.hc_34_eliminated

import data.lib.confirmations
import data.lib.installations

applies if count(asked) > 0

applies if installations.partial(input.facts)

asked := {id: mh |
	some id, mh in input.facts.major_hazards
	installations.major(mh)
}

met if {
	every id, mh in asked {
		kept(id, mh)
	}
}

kept(_, mh) if confirmations.stands(mh.eliminated_confirmation, input.now)

# A confirmation that was given does not lapse by the clock.
until := "never"

observed contains sprintf("%v: %v", [id, mh.eliminated_confirmation.answer]) if {
	some id, mh in asked
	not kept(id, mh)
}

required := "a confirmation by a named person with evidence"

answerable contains installations.technical(mh, duty, id) if {
	some id, mh in asked
}

duty := {"en": "sees that nothing eliminated is used", "zh": "确认未使用淘汰工艺、设备"}
