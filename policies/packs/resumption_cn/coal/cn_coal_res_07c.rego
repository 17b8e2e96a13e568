# METADATA
# scope: package
# title: "The rectification plan says what, where, until when, by whom and with what money"
# description: >-
#   After an order to stop for rectification the application states what the plan lays down: what is rectified, where,
#   until when, who does it and with how much money.
# custom:
#   id: CN-COAL-RES-07c
#   zh:
#     title: "整改方案明确内容、地点、时限、人员和资金"
#     description: "责令停产整顿的煤矿，申请中载明整改方案确定的整改内容、地点、时限、责任人和资金。"
#   document: "复工复产流程设计"
#   clause: "rectification plan: content, place, time, persons, money"
#   basis: interpretation
#   obligation: should
#   severity: block
#   stages: [apply, accept]
#   effective: {from: "2024-05-01", to: ""}
#   governed_by: received
#   remedy:
#     en: >-
#       Complete the plan and state what it lays down.
#     zh: "补充整改方案并填写要点。"
#   empty_answer: []
#   doubt: "Article 48 of the regulation asks for a plan and does not say what stands in it; the five are those of the workflow"
package packs.resumption_cn.coal.cn_coal_res_07c

import data.lib.coal_stop

applies if input.stop.track == "C"

applies if coal_stop.rectification(input.stop, input.facts.stop_orders, data.packs.resumption_cn.params.zone.value)

met if {
	input.stop.rectification.content != ""
	input.stop.rectification.place != ""
	input.stop.rectification.until >= input.stop.first_day
	some person in input.stop.rectification.persons
	person != ""
	input.stop.rectification.money_yuan >= 0
}

observed := {
	"place": input.stop.rectification.place,
	"until": input.stop.rectification.until,
	"persons": input.stop.rectification.persons,
	"money_yuan": input.stop.rectification.money_yuan,
}

required := "content, place, time limit, persons and money"
