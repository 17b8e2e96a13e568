# METADATA
# scope: package
# title: "Mining, safety production and business licences are valid"
# description: >-
#   The mine holds a valid mining licence, safety production licence and business licence in the register; a
#   licence withheld because of the ordered stop counts until the restart, not at it.
# custom:
#   id: CN-COAL-ACC-01
#   zh:
#     title: "采矿、安全生产许可证和营业执照有效"
#     description: "采矿许可证、安全生产许可证、营业执照在登记簿中有效；因责令停产被暂扣的，在恢复生产前不视为失效，恢复生产时须已发还。"
#   document: "煤矿复工复产验收管理办法 (煤安监行管〔2019〕4号)"
#   clause: "2"
#   basis: interpretation
#   obligation: shall
#   severity: block
#   stages: [apply, accept, restart]
#   effective: {from: "2019-01-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Renew the licence or have it returned, and have the register updated.
#     zh: "办理延续或领回被暂扣的证照，并更新登记簿。"
#   empty_answer: []
#   doubt: "The measure speaks of legal mines; which licences make one is read from Shanxi's measure (2024), article 2"
package packs.resumption_cn.coal.cn_coal_acc_01

import data.lib.clock

today := clock.day(input.act.at, data.packs.resumption_cn.params.zone.value)

required_kinds := data.packs.resumption_cn.params.required_licences.value

met if {
	every kind in required_kinds {
		held(kind)
	}
}

held(kind) if {
	some licence in input.facts.licences
	licence.kind == kind
	licence.valid_to >= today
	usable(licence)
}

usable(licence) if licence.status == "valid"

# CN-COAL-RES-11: the licence is withheld during an ordered stop, until the resumption is approved.
usable(licence) if {
	licence.status == "withheld"
	input.stop.kind == "ordered"
	input.stage != "restart"
}

# For each kind the licence that lasts longest; a day after 2200 stands for "no end".
ends contains clock.day_over(last, data.packs.resumption_cn.params.utc_offset.value) if {
	some kind in required_kinds
	last := max({licence.valid_to |
		some licence in input.facts.licences
		licence.kind == kind
		usable(licence)
	})
	last < "2200-01-01"
}

until := clock.utc(min(ends))

until := "never" if count(ends) == 0

observed contains sprintf("%v %v to %v", [licence.kind, licence.status, licence.valid_to]) if {
	some licence in input.facts.licences
}

required := sprintf("%v, each valid on %v", [concat(", ", required_kinds), today])
