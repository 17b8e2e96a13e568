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
#   empty_answer: []
package packs.major_hazard_duty.control.hc_34

import data.lib.installations

applies if count(asked) > 0

applies if installations.partial(input.facts)

asked := {id: mh |
	some id, mh in input.facts.major_hazards
	installations.major(mh)
	some change in mh.changes
	change.kind != "surroundings"
}

met if {
	every id, mh in asked {
		kept(id, mh)
	}
}

kept(_, mh) if count(unweighed(mh)) == 0

unweighed(mh) := {sprintf("%v of %v", [change.kind, change.on]) |
	some change in mh.changes
	change.kind != "surroundings"
	not weighed(change)
}

weighed(change) if change.risk_reassessed == true

observed contains sprintf("%v: %v", [id, what]) if {
	some id, mh in asked
	some what in unweighed(mh)
}

required := "an assessment of the risk of each change"

answerable contains installations.technical(mh, duty, id) if {
	some id, mh in asked
}

duty := {"en": "has the risk of the change assessed", "zh": "组织变更风险评估"}
