# METADATA
# scope: package
# title: "The emergency plan is filed"
# description: >-
#   A mine, or a unit with dangerous substances, has a comprehensive emergency plan in the register that is filed,
#   with a number and a day that has come.
# custom:
#   id: CN-GEN-EMG-01
#   zh:
#     title: "应急预案已备案"
#     description: "矿山和危险物品单位登记的综合应急预案已备案，有备案编号，备案日期不晚于行为之日。"
#   document: "生产安全事故应急条例"
#   clause: "7"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [apply, accept, restart]
#   effective: {from: "2019-04-01", to: ""}
#   governed_by: now
#   doubt: "the article names no kind of plan, the comprehensive one is our reading; for chemicals, of which level the department is was the old regulation's (2013, Art 70); the Hazardous Chemicals Safety Law in force from 2026-05-01 is unread"
#   remedy:
#     en: >-
#       File the plan with the department and enter its number and the day in the register.
#     zh: "向部门备案并登记备案编号和日期。"
#   empty_answer: []
package packs.resumption_cn.gen.cn_gen_emg_01

import data.lib.clock

# The articles bind mines and units with dangerous substances; of other kinds of enterprise they ask nothing.
applies if input.enterprise.kind in data.packs.resumption_cn.params.high_risk_kinds.value

# What resumes is such a unit, whatever its enterprise is registered as.
applies if input.case.kind in data.packs.resumption_cn.params.high_risk_cases.value

zone := data.packs.resumption_cn.params.zone.value

today := clock.day(input.act.at, zone)

met if {
	some _, plan in input.facts.emergency_plans
	plan.kind == "comprehensive"
	plan.filing_no != ""
	plan.filed_on <= today
}

# What was filed does not lapse by the clock.
until := "never"

observed contains sprintf("%v: %v", [id, plan.kind]) if some id, plan in input.facts.emergency_plans

required := sprintf("a comprehensive plan filed by %v", [today])
