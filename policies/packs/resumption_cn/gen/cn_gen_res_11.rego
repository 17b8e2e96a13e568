# METADATA
# scope: package
# title: "Work-injury and safety liability insurance in force"
# description: >-
#   The register holds a work-injury insurance that is in force today, and in high-risk enterprises a safety
#   liability insurance too.
# custom:
#   id: CN-GEN-RES-11
#   zh:
#     title: "工伤保险和安全生产责任保险有效"
#     description: "登记簿中工伤保险在有效期内；高危行业企业的安全生产责任保险亦在有效期内。"
#   document: "安全生产法 (2021)"
#   clause: "51"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [apply, accept, restart]
#   effective: {from: "2021-09-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Renew the insurance and enter it.
#     zh: "续保并登记。"
#   empty_answer: []
package packs.resumption_cn.gen.cn_gen_res_11

import data.lib.clock

kinds contains "work_injury"

# Article 51 asks the liability insurance of high-risk enterprises.
kinds contains "safety_liability" if input.enterprise.kind in data.packs.resumption_cn.params.high_risk_kinds.value

zone := data.packs.resumption_cn.params.zone.value

today := clock.day(input.act.at, zone)

met if {
	every kind in kinds {
		insured(kind)
	}
}

insured(kind) if {
	some policy in input.facts.insurances
	policy.kind == kind
	policy.valid_from <= today
	policy.valid_to >= today
}

ends contains clock.day_over(last, data.packs.resumption_cn.params.utc_offset.value) if {
	some kind in kinds
	last := max({policy.valid_to |
		some policy in input.facts.insurances
		policy.kind == kind
		policy.valid_from <= today
	})
	last < "2200-01-01"
}

until := clock.utc(min(ends))

until := "never" if count(ends) == 0

observed contains sprintf("%v %v to %v", [policy.kind, policy.valid_from, policy.valid_to]) if some policy in input.facts.insurances

required := sprintf("%v in force on %v", [concat(" and ", kinds), today])
