# METADATA
# scope: package
# title: "The stop order is whole"
# description: >-
#   A stop order has a number, an issuer, what and which places are stopped, and was issued not after the act.
# custom:
#   id: INS-13
#   zh:
#     title: "停止指令要素完整"
#     description: "停止指令有文号、签发机关、停止范围和场所，签发时间不晚于操作时间。"
#   document: "安全生产法 (2021)"
#   clause: "65(3)"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [enforce, conclude]
#   effective: {from: "2021-09-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Complete the stop order.
#     zh: "补全停止指令。"
#   empty_answer: []
package packs.hidden_danger_cn.inspection.ins_13

import data.lib.clock
import data.lib.words

applies if input.act.action == "decide_stop"

applies if input.case.state == "stop_ordered"

met if {
	words.filled(input.stop_order.no)
	words.filled(input.stop_order.issuer)
	input.stop_order.issuer_kind != ""
	words.filled(input.stop_order.scope)
	some _ in input.stop_order.places
	clock.not_after(input.stop_order.issued_at, input.act.at)
}

# What was issued stays issued.
until := "never"

observed := {"no": input.stop_order.no, "issuer": input.stop_order.issuer, "issued_at": input.stop_order.issued_at, "places": count(input.stop_order.places)}

required := "number, issuer, scope, places, time of issue"
