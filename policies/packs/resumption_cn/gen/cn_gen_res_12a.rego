# METADATA
# scope: package
# title: "No licence is withheld without an order that explains it"
# description: >-
#   A licence in the register is withheld only while an order concerns the stop, and at the restart none is; a
#   stop that claims to be the unit's own contradicts a licence that an authority withholds.
# custom:
#   id: CN-GEN-RES-12a
#   zh:
#     title: "许可证照被暂扣须有相应停产指令"
#     description: "登记的许可证照仅在有指令涉及本次停产期间处于暂扣状态，恢复生产时均未暂扣；自行停产与证照被暂扣相矛盾。"
#   document: "安全生产许可证条例; 安全生产法 (2021)"
#   clause: "9; 63"
#   basis: interpretation
#   obligation: shall
#   severity: block
#   stages: [apply, accept, restart]
#   effective: {from: "2021-09-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Declare the stop as the authority ordered it, or have the licence returned and the register updated.
#     zh: "如实填报责令停产，或者领回证照并更新登记簿。"
#   empty_answer: ["/facts/licences"]
#   doubt: "The regulation lets the authority withhold a licence whose conditions are lost; that other licences are read alike, and that an order must stand behind it, is our reading"
package packs.resumption_cn.gen.cn_gen_res_12a

import data.lib.coal_stop

zone := data.packs.resumption_cn.params.zone.value

met if {
	every licence in input.facts.licences {
		explained(licence)
	}
}

explained(licence) if licence.status != "withheld"

explained(licence) if {
	licence.status == "withheld"
	input.stage != "restart"
	coal_stop.ordered(input.stop, input.facts.stop_orders, zone)
}

observed contains sprintf("%v: %v, stop: %v", [licence.kind, licence.status, input.stop.kind]) if {
	some licence in input.facts.licences
	licence.status == "withheld"
}

required := "none withheld without an order that concerns the stop, none at the restart"
