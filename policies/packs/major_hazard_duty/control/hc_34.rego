# METADATA
# scope: package
# title: "The risk of each change was assessed"
# description: >-
#   The risk was assessed again for every change of process, facilities, equipment or raw material.
# custom:
#   id: HC-34
#   zh:
#     title: "变更后重新评估风险"
#     description: "工艺、设施、设备、原料等发生变化的，均已重新评估风险。"
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
#       Assess the risk of the change.
#     zh: "对变更重新评估风险。"
#   empty_answer: ["/facts/major_hazards/*/changes"]
package packs.major_hazard_duty.control.hc_34

import data.lib.installations

applies if {
	some _, mh in input.facts.major_hazards
	installations.major(mh)
	some change in mh.changes
	change.kind in {"process", "construction"}
}

applies if installations.unanswered(input.facts)

met if {
	every id, mh in input.facts.major_hazards {
		kept(id, mh)
	}
}

kept(_, mh) if installations.minor(mh)

kept(_, mh) if {
	installations.major(mh)
	every change in mh.changes {
		weighed(change)
	}
}

weighed(change) if change.kind == "surroundings"

weighed(change) if {
	change.kind != "surroundings"
	change.risk_reassessed == true
}

observed contains sprintf("%v: %v of %v", [id, change.kind, change.on]) if {
	some id, mh in input.facts.major_hazards
	not kept(id, mh)
	some change in mh.changes
	not weighed(change)
}

required := "an assessment of the risk of each change"

answerable contains installations.technical(mh, duty, id) if {
	some id, mh in input.facts.major_hazards
	installations.major(mh)
	some change in mh.changes
	change.kind in {"process", "construction"}
}

duty := {"en": "has the risk of the change assessed", "zh": "组织变更风险评估"}
