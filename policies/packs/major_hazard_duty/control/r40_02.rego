# METADATA
# scope: package
# title: "Under which rules the installation is supervised is stated"
# description: >-
#   Every major hazard installation states whether the measures on major hazards bind it; that one is town gas, defence or port area is confirmed by a named person with evidence.
# custom:
#   id: R40-02
#   zh:
#     title: "重大危险源的监管适用已写明"
#     description: "各重大危险源写明是否适用重大危险源监督管理规定；属于城镇燃气、国防科研生产或港区的，已由确认人确认并留有证据。"
#   document: "危险化学品重大危险源监督管理暂行规定（总局令第40号，第79号修正）"
#   clause: "2"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [standing]
#   effective: {from: "2015-07-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       State it, and have a named person confirm what the measures do not bind.
#     zh: "写明监管适用；不适用的由确认人确认。"
#   empty_answer: []
package packs.major_hazard_duty.control.r40_02

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

kept(_, mh) if mh.sector == "general"

kept(_, mh) if {
	mh.sector != "general"
	confirmations.stands(mh.sector_confirmation, input.now)
}

# A confirmation that was given does not lapse by the clock.
until := "never"

observed contains sprintf("%v: %v, not confirmed", [id, mh.sector]) if {
	some id, mh in asked
	not kept(id, mh)
}

required := "the measures on major hazards, or a confirmation by a named person with evidence"

answerable contains installations.main(mh, duty, id) if {
	some id, mh in asked
}

duty := {"en": "states under which rules the installation is supervised", "zh": "写明重大危险源的监管适用"}
