# METADATA
# scope: package
# title: "Every installation has its responsible persons"
# description: >-
#   Every major hazard installation of the enterprise that resumes has a main, a technical and an operations
#   responsible person of the right position.
# custom:
#   id: RES-MH-01
#   zh:
#     title: "每处重大危险源均明确责任人"
#     description: "申请复工复产单位的每处重大危险源均已明确职务层级符合要求的主要负责人、技术负责人和操作负责人。"
#   document: "危险化学品安全法; 安全生产法 (2021)"
#   clause: "13 (major hazard safety responsibility system)"
#   basis: interpretation
#   obligation: shall
#   severity: block
#   stages: [apply, accept, sign, restart]
#   effective: {from: "2026-05-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Name the missing person at every installation.
#     zh: "对每处重大危险源明确责任人。"
#   empty_answer: []
package packs.major_hazard_duty.resumption.res_mh_01

import data.lib.duty

levels := data.packs.major_hazard_duty.params.resumption_levels.value

applies if duty.any_major(input.facts.major_hazards)

met if {
	every _, mh in input.facts.major_hazards {
		duty.all_fit(mh, input.facts.persons, levels)
	}
}

observed := {"unnamed": duty.unnamed(input.facts.major_hazards, input.facts.persons), "position": duty.unfit(input.facts.major_hazards, input.facts.persons, levels)}

required := levels

answerable contains duty.answer(id, mh, "main", "main_responsible", {"en": "name the three responsible persons", "zh": "明确三类包保责任人"}) if {
	some id, mh in input.facts.major_hazards
	duty.major(mh)
}
