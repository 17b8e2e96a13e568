# METADATA
# scope: package
# title: What is present is recorded
# description: Every criterion that is attested present names a record of the register of hazards, graded major, under the same criterion.
# custom:
#   id: HDC-01
#   zh: {title: 判定存在的已登记, description: 每一条判定存在的条款均对应隐患台账中按该条款登记的重大事故隐患。}
#   document: 安全生产法 (2021)
#   clause: Art 41
#   basis: interpretation
#   obligation: shall
#   severity: block
#   stages: [check]
#   effective: {from: "2021-09-01", to: ""}
#   governed_by: /check/on
#   remedy: {en: "Record it in the register of hazards as major, with the criterion as its code, and name the record in the attestation.", zh: "在隐患台账中登记为重大事故隐患并注明判定条款，在判定记录中填写其编号。"}
#   empty_answer: []
package packs.hidden_danger_cn.check.hdc_01

met if {
	every id, attestation in input.criteria {
		recorded(id, attestation)
	}
}

recorded(_, attestation) if attestation.answer != "present"

recorded(id, attestation) if {
	attestation.answer == "present"
	hazard := input.facts.hazards[attestation.hazard]
	hazard.grade == "major"
	id in hazard.codes
}

observed := {"not_recorded": [id |
	some id, attestation in input.criteria
	attestation.answer == "present"
	not recorded(id, attestation)
]}

required := "a major hazard of the same criterion for each"

answerable contains {"person_id": input.check.leader, "duty": {"en": "Record what the check found", "zh": "登记排查发现的重大事故隐患"}}
