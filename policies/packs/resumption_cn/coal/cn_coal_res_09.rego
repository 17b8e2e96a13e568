# METADATA
# scope: package
# title: "The order to stop is made public within 5 working days"
# description: >-
#   Each order to stop for rectification that concerns the stop was made public within 5 working days of the order, where and when
#   being recorded; the duty binds the authority.
# custom:
#   id: CN-COAL-RES-09
#   zh:
#     title: "停产整顿决定5个工作日内公告"
#     description: "涉及本次停产的停产整顿决定，自作出之日起5个工作日内公告，并记录公告载体和时间；该职责约束监管部门。"
#   document: "煤矿安全生产条例"
#   clause: "49"
#   basis: mandatory
#   obligation: shall
#   severity: advise
#   stages: [stop, apply, accept]
#   effective: {from: "2024-05-01", to: ""}
#   governed_by: received
#   remedy:
#     en: >-
#       Publish the order and enter in the register of orders where and when.
#     zh: "公告停产整顿决定，并在停产指令登记簿填写公告载体和时间。"
#   empty_answer: []
package packs.resumption_cn.coal.cn_coal_res_09

import data.lib.clock
import data.lib.coal_stop
import data.lib.terms

zone := data.packs.resumption_cn.params.zone.value

offset := data.packs.resumption_cn.params.utc_offset.value

limit := data.packs.resumption_cn.params.notice_working_days.value

today := clock.day(input.act.at, zone)

# What is known of the stop from its first day on.
stop := {"first_day": input.stop.first_day}

applies if input.stop.kind == "ordered"

applies if coal_stop.rectification(stop, input.facts.stop_orders, zone)

# An ordered stop whose order nobody entered is not known to be public.
met if {
	some order in input.facts.stop_orders
	coal_stop.concerns(order, stop, zone)
	every each in input.facts.stop_orders {
		settled(each)
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
	order.kind == "rectification"
	coal_stop.concerns(order, stop, zone)
	order.published_in != ""
	clock.not_after(order.issued_at, order.published_at)
	clock.day(order.published_at, zone) <= last_day(order)
}

# The term still runs.
settled(order) if {
	order.kind == "rectification"
	coal_stop.concerns(order, stop, zone)
	today <= last_day(order)
}

last_day(order) := terms.working_days_later(
	clock.day(order.issued_at, zone),
	limit,
	input.facts.calendars,
	data.packs.resumption_cn.params.statutory_dates.value,
)

public(order) if order.published_in != ""

# Orders that are still to be published, and by when.
running contains last_day(order) if {
	some order in input.facts.stop_orders
	order.kind == "rectification"
	coal_stop.concerns(order, stop, zone)
	not public(order)
}

until := terms.until({ns |
	some day in running
	day >= today
	ns := clock.day_over(day, offset)
})

observed contains sprintf("%v: issued %v, published %v", [id, order.issued_at, order.published_at]) if {
	some id, order in input.facts.stop_orders
}

required := sprintf("public within %v working days of the order", [limit])

answerable contains {
	"post": "officer",
	"duty": {"en": "Publish the order to stop", "zh": "公告停产整顿决定"},
	"due": day,
} if {
	some day in running
}
