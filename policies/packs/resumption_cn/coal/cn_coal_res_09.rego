# METADATA
# scope: package
# title: "The order to stop was made public"
# description: >-
#   Each order to stop for rectification that concerns the stop was made public, where and when being recorded;
#   the duty binds the authority.
# custom:
#   id: CN-COAL-RES-09
#   zh:
#     title: "停产整顿决定已公告"
#     description: "涉及本次停产的停产整顿决定已公告并记录公告载体和时间；该职责约束监管部门。"
#   document: "煤矿安全生产条例"
#   clause: "49"
#   basis: mandatory
#   obligation: shall
#   severity: advise
#   stages: [accept]
#   effective: {from: "2024-05-01", to: ""}
#   governed_by: received
#   remedy:
#     en: >-
#       Publish the order and enter where and when.
#     zh: "公告停产整顿决定，并填写公告载体和时间。"
#   empty_answer: []
package packs.resumption_cn.coal.cn_coal_res_09

import data.lib.clock
import data.lib.coal_stop

zone := data.packs.resumption_cn.params.zone.value

applies if input.stop.track == "C"

applies if coal_stop.rectification(input.stop, input.facts.stop_orders, zone)

met if {
	every order in input.facts.stop_orders {
		settled(order)
	}
}

settled(order) if order.kind != "rectification"

# Lifted before this stop began: of an earlier stop.
settled(order) if {
	order.kind == "rectification"
	order.status == "lifted"
	clock.day(order.lifted_at, zone) < input.stop.first_day
}

settled(order) if {
	coal_stop.concerns(order, input.stop, zone)
	order.published_in != ""
	clock.not_after(order.issued_at, order.published_at)
}

observed contains sprintf("%v: issued %v, published %v", [id, order.issued_at, order.published_at]) if {
	some id, order in input.facts.stop_orders
}

required := "published after it was issued"
