# METADATA
# scope: package
# title: "The order to stop was announced in the media within 3 days (before May 2024)"
# description: >-
#   Each order to stop for rectification that concerns the stop was announced in the main local media within 3
#   days; the duty binds the authority.
# custom:
#   id: CN-COAL-RES-09-446
#   zh:
#     title: "停产整顿3日内媒体公告（2024年5月1日前受理）"
#     description: "涉及本次停产的停产整顿决定已在3日内于当地主要媒体公告；该职责约束监管部门。"
#   document: "国务院关于预防煤矿生产安全事故的特别规定 (国务院令第446号)"
#   clause: "19"
#   basis: mandatory
#   obligation: shall
#   severity: advise
#   stages: [accept]
#   effective: {from: "2005-09-03", to: "2024-05-01"}
#   governed_by: received
#   remedy:
#     en: >-
#       Publish the order and enter where and when.
#     zh: "公告停产整顿决定，并填写公告载体和时间。"
#   empty_answer: []
package packs.resumption_cn.coal.cn_coal_res_09_446

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
	clock.fewer_days(clock.day(order.issued_at, zone), clock.day(order.published_at, zone), data.packs.resumption_cn.params.notice_days_446.value + 2)
}

observed contains sprintf("%v: issued %v, published %v", [id, order.issued_at, order.published_at]) if {
	some id, order in input.facts.stop_orders
}

required := sprintf("announced within %v days of the order", [data.packs.resumption_cn.params.notice_days_446.value])
