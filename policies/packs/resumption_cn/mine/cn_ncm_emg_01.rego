# METADATA
# scope: package
# title: "The emergency plan is filed"
# description: >-
#   The mine's emergency plan is filed with the department, with a number and a day that has come.
# custom:
#   id: CN-NCM-EMG-01
#   zh:
#     title: "应急预案已备案"
#     description: "矿山应急预案已向部门备案，有备案编号，备案日期不晚于行为之日。"
#   document: "生产安全事故应急条例"
#   clause: "7"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [apply, accept, restart]
#   effective: {from: "2019-04-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       File the plan with the department and enter the number and the day.
#     zh: "向部门备案并填写备案编号和日期。"
#   empty_answer: []
package packs.resumption_cn.mine.cn_ncm_emg_01

import data.lib.clock

zone := data.packs.resumption_cn.params.zone.value

today := clock.day(input.act.at, zone)

met if {
	input.emergency.plan_filing_no != ""
	input.emergency.plan_filed_on <= today
}

# What was filed does not lapse by the clock.
until := "never"

observed := {"filing_no": input.emergency.plan_filing_no, "filed_on": input.emergency.plan_filed_on}

required := sprintf("filed by %v", [today])
