# METADATA
# scope: package
# title: "The safety production licence is not expired or revoked"
# description: >-
#   Where the kind of enterprise needs one, the unit's safety production licence in the register has not ended and is not revoked; a licence that is
#   withheld counts until the restart, where it must be valid.
# custom:
#   id: CN-GEN-RES-12
#   zh:
#     title: "安全生产许可证未过期、未吊销"
#     description: "须取得许可的企业，登记的安全生产许可证未过期、未吊销；被暂扣的在恢复生产前不视为失效，恢复生产时须有效。"
#   document: "安全生产许可证条例"
#   clause: "9"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [apply, accept, restart]
#   effective: {from: "2019-01-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Renew the licence or have it returned, and have the register updated.
#     zh: "办理延期或领回许可证，并更新登记簿。"
#   empty_answer: []
package packs.resumption_cn.gen.cn_gen_res_12

import data.lib.clock

# What other kinds of enterprise have is no licence and no assessment.
applies if input.enterprise.kind in data.packs.resumption_cn.params.high_risk_kinds.value

zone := data.packs.resumption_cn.params.zone.value

today := clock.day(input.act.at, zone)

met if {
	some licence in input.facts.licences
	licence.kind == "safety_production"
	licence.valid_to >= today
	standing(licence)
}

standing(licence) if licence.status == "valid"

standing(licence) if {
	licence.status == "withheld"
	input.stage != "restart"
}

ends contains clock.day_over(last, data.packs.resumption_cn.params.utc_offset.value) if {
	last := max({licence.valid_to |
		some licence in input.facts.licences
		licence.kind == "safety_production"
		standing(licence)
	})
	last < "2200-01-01"
}

until := clock.utc(min(ends))

until := "never" if count(ends) == 0

observed contains sprintf("%v to %v", [licence.status, licence.valid_to]) if {
	some licence in input.facts.licences
	licence.kind == "safety_production"
}

required := sprintf("valid on %v", [today])
