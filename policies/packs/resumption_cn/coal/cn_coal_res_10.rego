# METADATA
# scope: package
# title: "An order of the inspection body was handed to the local department"
# description: >-
#   An order to stop that the mine safety inspection body issued and that concerns the stop was handed to the
#   local department, which is named; the duty binds the inspection body.
# custom:
#   id: CN-COAL-RES-10
#   zh:
#     title: "监察机构的停产决定已移交地方监督"
#     description: "矿山安全监察机构作出的、涉及本次停产的决定已移交地方监管部门并明确监督单位；该职责约束监察机构。"
#   document: "煤矿安全生产条例"
#   clause: "54"
#   basis: mandatory
#   obligation: shall
#   severity: advise
#   stages: [accept]
#   effective: {from: "2024-05-01", to: ""}
#   governed_by: received
#   remedy:
#     en: >-
#       Hand the order over and enter when and to whom.
#     zh: "移交地方监管部门，并填写移交时间和监督单位。"
#   empty_answer: []
package packs.resumption_cn.coal.cn_coal_res_10

import data.lib.clock
import data.lib.coal_stop

zone := data.packs.resumption_cn.params.zone.value

applies if input.stop.kind == "ordered"

applies if coal_stop.ordered(input.stop, input.facts.stop_orders, zone)

met if {
	every order in input.facts.stop_orders {
		handed(order)
	}
}

handed(order) if order.issuer_kind != "mine_inspection"

handed(order) if {
	order.issuer_kind == "mine_inspection"
	order.status == "lifted"
	clock.day(order.lifted_at, zone) < input.stop.first_day
}

handed(order) if {
	coal_stop.concerns(order, input.stop, zone)
	order.supervising_body != ""
	clock.not_after(order.issued_at, order.transferred_at)
}

observed contains sprintf("%v: handed over %v", [id, order.transferred_at]) if some id, order in input.facts.stop_orders

required := "handed over after it was issued, the department named"
