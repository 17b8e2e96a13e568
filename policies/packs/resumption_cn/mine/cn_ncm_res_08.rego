# METADATA
# scope: package
# title: "Ordered stop: the hazards of the order are closed, by a plan"
# description: >-
#   After an ordered stop there is a rectification plan, and every hazard that an order which concerns
#   the stop names is closed in the register.
# custom:
#   id: CN-NCM-RES-08
#   zh:
#     title: "责令停产的隐患已按方案整改销号"
#     description: "责令停产的矿山有整改方案，且涉及本次停产的指令所列隐患在登记簿中均已销号。"
#   document: "安全生产法 (2021)"
#   clause: "65(1)(3)"
#   basis: interpretation
#   obligation: shall
#   severity: block
#   stages: [accept]
#   effective: {from: "2021-09-01", to: ""}
#   governed_by: now
#   doubt: "the article asks that the hazard is removed before the consent; the plan behind it is our reading"
#   remedy:
#     en: >-
#       Rectify by a plan and have the hazards closed in the register.
#     zh: "按方案整改并在登记簿中销号。"
#   empty_answer: ["/facts/stop_orders/*/hazard_ids"]
package packs.resumption_cn.mine.cn_ncm_res_08

import data.lib.clock
import data.lib.coal_stop

zone := data.packs.resumption_cn.params.zone.value

applies if input.stop.track == "C"

# The register of orders is kept by the authorities, so what the application claims is not enough.
applies if coal_stop.ordered(input.stop, input.facts.stop_orders, zone)

met if {
	input.stop.rectification_plan != ""
	every order in input.facts.stop_orders {
		cleared(order)
	}
}

cleared(order) if {
	order.status == "lifted"
	clock.day(order.lifted_at, zone) < input.stop.first_day
}

cleared(order) if {
	every hazard in order.hazard_ids {
		closed(hazard)
	}
}

closed(hazard) if {
	some id, record in input.facts.hazards
	id == hazard
	record.status == "closed"
}

observed contains sprintf("%v: %v", [id, order.status]) if {
	some id, order in input.facts.stop_orders
	not cleared(order)
}

required := "a rectification plan, and every hazard of the order closed"
