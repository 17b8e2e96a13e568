# METADATA
# scope: package
# title: "Start plan with risks, measures and a step confirmation sheet"
# description: >-
#   The risks of the start were identified since the stop began, and the start plan has a confirmation sheet
#   whose steps, each numbered once, have a leader, measures and a number of people.
# custom:
#   id: CN-CHEM-RES-01
#   zh:
#     title: "开车方案、风险辨识和步骤确认表"
#     description: "停车以来已开展开车风险辨识；开车方案附步骤确认表，每步编号不重复，并明确负责人、安全措施和人数。"
#   document: "安监总管三〔2013〕88号"
#   clause: "start and stop of units"
#   basis: interpretation
#   obligation: shall
#   severity: block
#   stages: [plan]
#   effective: {from: "2013-07-29", to: ""}
#   governed_by: now
#   doubt: "the document is known to exist; its text is from memory"
#   remedy:
#     en: >-
#       Complete the plan and its step sheet, and identify the risks of this start.
#     zh: "补全开车方案和步骤确认表，开展本次开车风险辨识。"
#   empty_answer: []
package packs.resumption_cn.chem.cn_chem_res_01

import data.lib.clock

zone := data.packs.resumption_cn.params.zone.value

met if {
	input.plan.ref != ""
	every step in input.plan.steps {
		step.what != ""
		step.leader != ""
		step.measures != ""
		step.max_people > 0
	}
	not repeated
	identified
}

repeated if {
	some i, one in input.plan.steps
	some j, other in input.plan.steps
	i < j
	one.n == other.n
}

identified if {
	input.risk_identification.led_by != ""
	some output in input.risk_identification.output
	output != ""
	clock.day(input.risk_identification.at, zone) >= input.stop.first_day
	clock.not_after(input.risk_identification.at, input.act.at)
}

# A plan does not lapse by the clock.
until := "never"

observed := {"risks_at": input.risk_identification.at, "steps": [step.n | some step in input.plan.steps]}

required := sprintf("risks identified since %v; each step with leader, measures and people", [input.stop.first_day])
