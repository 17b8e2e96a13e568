# METADATA
# scope: package
# title: "Holiday stop: planned, power, gas and water off, little hazardous material, a duty round the clock"
# description: >-
#   A stop for a holiday has a stop plan, power, gas and water are shut off where they are not needed, hazardous
#   material is at a minimum, and somebody is on duty round the clock.
# custom:
#   id: CN-IND-RES-06a
#   zh:
#     title: "节日停产：停产方案、断电断气断水、危化品最小量、24小时值班"
#     description: "节日停产有停产方案，不需要的水、电、气已关闭，危险物品存量降至最低，落实24小时值班。"
#   document: "节假日安全生产指引 (发布机关不明)"
#   clause: "stop"
#   basis: interpretation
#   obligation: should
#   severity: advise
#   stages: [stop]
#   effective: {from: "2021-09-01", to: ""}
#   governed_by: now
#   doubt: "A guide page without an issuing body, a weak source; it warns and never blocks"
#   remedy:
#     en: >-
#       Write the plan, shut off what is not needed, and set up the duty.
#     zh: "制定停产方案，关闭水电气，安排值班。"
#   empty_answer: []
package packs.resumption_cn.trade.cn_ind_res_06a

applies if input.stop.holiday == true

met if {
	input.holiday.plan != ""
	input.holiday.power_off == true
	input.holiday.gas_off == true
	input.holiday.water_off == true
	input.holiday.hazmat_minimum == true
	input.holiday.duty_24h == true
}

observed := {
	"power_off": input.holiday.power_off, "gas_off": input.holiday.gas_off, "water_off": input.holiday.water_off,
	"hazmat_minimum": input.holiday.hazmat_minimum, "duty_24h": input.holiday.duty_24h,
}

required := "a plan, and each of them"
