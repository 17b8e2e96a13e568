# METADATA
# scope: package
# title: "The plan of a stop at a key period says what, when, who, how and who answers"
# description: >-
#   For a stop at the Spring Festival or the Two Sessions there is a plan with its scope, time, people, measures and
#   responsibilities.
# custom:
#   id: CN-NCM-KEY-04a
#   zh:
#     title: "春节和两会停产方案内容完整"
#     description: "春节和全国两会期间停产的，停产方案明确停产范围、时间、人员、措施和责任。"
#   document: "矿安〔2026〕30号"
#   clause: "stop plan"
#   basis: interpretation
#   obligation: shall
#   severity: block
#   stages: [apply, accept]
#   effective: {from: "2026-01-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Complete the plan of the stop.
#     zh: "补全停产方案。"
#   empty_answer: []
#   doubt: "the notice was read in part: its opening sections; whether it keeps a mine from restarting was not seen"
package packs.resumption_cn.mine.cn_ncm_key_04a

applies if input.stop.occasion in {"spring_festival", "two_sessions"}

met if {
	input.stop.plan.ref != ""
	input.stop.plan.scope != ""
	input.stop.plan.from <= input.stop.plan.to
	some person in input.stop.plan.duty_people
	person != ""
	input.stop.plan.measures != ""
	input.stop.plan.responsibilities != ""
}

observed := input.stop.plan.ref

required := "a plan with scope, time, people, measures and responsibilities"
