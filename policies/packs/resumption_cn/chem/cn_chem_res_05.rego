# METADATA
# scope: package
# title: "Stop disposal plan filed 15 days before the stop"
# description: >-
#   In a division whose notice asks for it, the disposal plan of a planned stop was filed with the district at
#   least 15 days before the stop began.
# custom:
#   id: CN-CHEM-RES-05
#   zh:
#     title: "停产处置方案提前15日备案"
#     description: "所在地有规定的，计划停车的处置方案已在停车15日前向区级主管部门备案。"
#   document: "穗安监〔2017〕315号"
#   clause: "stop disposal plan"
#   basis: interpretation
#   obligation: shall
#   severity: advise
#   stages: [stop, safe]
#   effective: {from: "2017-12-01", to: ""}
#   governed_by: now
#   doubt: "a notice of Guangzhou of 2017, seen in a copy; it advises there and binds nowhere else"
#   remedy:
#     en: >-
#       File the disposal plan with the district now and say why it was late.
#     zh: "立即向区级主管部门备案并说明迟报原因。"
#   empty_answer: []
package packs.resumption_cn.chem.cn_chem_res_05

import data.lib.clock

limit := data.packs.resumption_cn.params.chem_stop_plan_days.value

applies if {
	input.stop.kind == "own"
	some prefix in data.packs.resumption_cn.params.chem_stop_plan_divisions.value
	startswith(input.enterprise.division, prefix)
}

met if {
	input.stop.disposal_plan.ref != ""
	filed := clock.day_start(input.stop.disposal_plan.filed_on, "Z")
	filed + (limit * clock.day_ns) <= clock.day_start(input.stop.first_day, "Z")
}

observed := {"filed_on": input.stop.disposal_plan.filed_on, "first_day": input.stop.first_day}

required := sprintf("filed at least %v days before the stop", [limit])
