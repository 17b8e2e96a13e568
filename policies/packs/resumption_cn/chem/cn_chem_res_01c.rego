# METADATA
# scope: package
# title: "The trial run was stable for 72 hours or as long as planned"
# description: >-
#   Before the case is completed the trial run lasted 72 hours, or as long as the plan says.
# custom:
#   id: CN-CHEM-RES-01c
#   zh:
#     title: "试运行稳定72小时或达到方案时间"
#     description: "恢复生产完成前，试运行已稳定72小时或达到方案规定时间。"
#   document: "产品设计 (试运行)"
#   clause: "trial run"
#   basis: interpretation
#   obligation: should
#   severity: block
#   stages: [restart]
#   effective: {from: "2021-09-01", to: ""}
#   governed_by: now
#   doubt: "no article read asks for a number; the plan decides where it says less"
#   remedy:
#     en: >-
#       Let the trial run go on.
#     zh: "继续试运行。"
#   empty_answer: []
package packs.resumption_cn.chem.cn_chem_res_01c

import data.lib.clock

applies if input.act.action == "complete"

limit := data.packs.resumption_cn.params.chem_trial_hours.value

met if ran(limit)

met if ran(input.plan.trial_hours)

ran(hours) if {
	gap := time.parse_rfc3339_ns(input.act.at) - time.parse_rfc3339_ns(input.case.acts.run.at)
	gap >= hours * clock.hour_ns
}

# Time that has passed does not come back.
until := "never"

observed := {"since": input.case.acts.run.at, "now": input.act.at, "plan_hours": input.plan.trial_hours}

required := sprintf("%v hours, or the hours of the plan", [limit])
