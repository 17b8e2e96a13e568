# METADATA
# scope: package
# title: "The emergency plan is filed"
# description: >-
#   A comprehensive emergency plan in the register is filed.
# custom:
#   id: CN-CHEM-EMG-01
#   zh:
#     title: "应急预案已备案"
#     description: "登记的综合应急预案已备案。"
#   document: "生产安全事故应急条例"
#   clause: "7"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [apply, accept]
#   effective: {from: "2019-04-01", to: ""}
#   governed_by: now
#   doubt: "of which level the department is was the old regulation's (2013, Art 70); the Hazardous Chemicals Safety Law in force from 2026-05-01 is unread"
#   remedy:
#     en: >-
#       File the plan and enter its number.
#     zh: "完成备案并登记编号。"
#   empty_answer: []
package packs.resumption_cn.chem.cn_chem_emg_01

import data.lib.clock

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
