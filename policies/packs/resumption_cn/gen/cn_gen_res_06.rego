# METADATA
# scope: package
# title: "Head and safety managers hold a valid competence assessment"
# description: >-
#   In mines and other high-risk enterprises the head, the deputy for safety and every safety manager hold a
#   safety competence assessment that is valid in the register of persons.
# custom:
#   id: CN-GEN-RES-06
#   zh:
#     title: "主要负责人和安全管理人员考核合格"
#     description: "矿山等高危行业企业的主要负责人、分管安全负责人和安全生产管理人员的安全知识和管理能力考核合格证明在登记簿中有效。"
#   document: "安全生产法 (2021)"
#   clause: "27"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [apply, accept]
#   effective: {from: "2021-09-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Have the assessment renewed and entered in the register of persons.
#     zh: "重新考核并更新人员登记簿。"
#   empty_answer: []
package packs.resumption_cn.gen.cn_gen_res_06

import data.lib.clock

# What other kinds of enterprise have is no licence and no assessment.
applies if input.enterprise.kind in data.packs.resumption_cn.params.high_risk_kinds.value

zone := data.packs.resumption_cn.params.zone.value

today := clock.day(input.act.at, zone)

met if {
	competent(input.unit.head)
	competent(input.staff.deputy_safety)
	every manager in input.staff.safety_managers {
		competent(manager)
	}
}

competent(person) if {
	some certificate in input.facts.persons[person].certificates
	certificate.kind == "safety_competence"
	certificate.valid_to >= today
}

named contains input.unit.head

named contains input.staff.deputy_safety

named contains manager if some manager in input.staff.safety_managers

ends contains clock.day_over(last, data.packs.resumption_cn.params.utc_offset.value) if {
	some person in named
	last := max({certificate.valid_to |
		some certificate in input.facts.persons[person].certificates
		certificate.kind == "safety_competence"
	})
	last < "2200-01-01"
}

until := clock.utc(min(ends))

until := "never" if count(ends) == 0

observed contains person if {
	some person in named
	not competent(person)
}

required := sprintf("each assessed, valid on %v", [today])
