# METADATA
# scope: package
# title: "Two gas-tight suits are there for highly toxic gas"
# description: >-
#   For every installation with highly toxic gas there are at least as many gas-tight suits as article 20 asks.
# custom:
#   id: R40-20-SUITS
#   zh:
#     title: "剧毒气体配备两套以上气密型防护服"
#     description: "涉及剧毒气体的重大危险源配备不少于规定套数的气密型化学防护服。"
#   document: "危险化学品重大危险源监督管理暂行规定（总局令第40号，第79号修正）"
#   clause: "20"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [standing]
#   effective: {from: "2015-07-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Provide the suits.
#     zh: "补充气密型化学防护服。"
#   empty_answer: []
package packs.major_hazard_duty.control.r40_20_suits

import data.lib.installations

applies if count(asked) > 0

applies if installations.partial(input.facts)

asked := {id: mh |
	some id, mh in input.facts.major_hazards
	installations.bound(mh)
	installations.holds(mh, ["highly_toxic_gas"])
}

met if {
	every id, mh in asked {
		kept(id, mh)
	}
}

kept(id, _) if suits(id) >= number

suits(id) := sum([gear.count |
	some _, gear in input.facts.emergency_gear
	gear.kind == "gas_tight_suit"
	id in gear.major_hazards
])

number := data.packs.major_hazard_duty.params.gas_tight_suits.value

observed contains sprintf("%v: %d", [id, suits(id)]) if {
	some id, mh in asked
	not kept(id, mh)
}

required := sprintf("%d suits", [number])

answerable contains installations.operations(mh, duty, id) if {
	some id, mh in asked
}

duty := {"en": "keeps the gas-tight suits", "zh": "配备气密型化学防护服"}
