# METADATA
# scope: package
# title: "First start of a project: trial production filed and reviewed"
# description: >-
#   The first start of a project has a trial production plan that is filed and reviewed by experts, for at least
#   30 days and at most a year.
# custom:
#   id: CN-CHEM-RES-04
#   zh:
#     title: "建设项目首次开车：试生产方案备案和专家审查"
#     description: "建设项目首次开车的试生产方案已备案并经专家审查，试生产期限不少于30日、不超过一年。"
#   document: "危险化学品建设项目安全监督管理办法 (总局令第45号)"
#   clause: "trial production"
#   basis: interpretation
#   obligation: shall
#   severity: block
#   stages: [plan]
#   effective: {from: "2012-04-01", to: ""}
#   governed_by: now
#   doubt: "from memory; the order has been revised since"
#   remedy:
#     en: >-
#       File the trial production plan with its review and a period within the limits.
#     zh: "将试生产方案、专家审查意见备案，期限符合规定。"
#   empty_answer: []
package packs.resumption_cn.chem.cn_chem_res_04

import data.lib.clock

limit := data.packs.resumption_cn.params.chem_project_trial_days.value

applies if input.unit.new_project == true

met if {
	input.plan.trial.filing_no != ""
	input.plan.trial.expert_review != ""
	not clock.fewer_days(input.plan.trial.from, input.plan.trial.to, limit.least)
	clock.fewer_days(input.plan.trial.from, input.plan.trial.to, limit.most + 1)
}

observed := {"from": input.plan.trial.from, "to": input.plan.trial.to, "filing_no": input.plan.trial.filing_no}

required := sprintf("filed, reviewed, %v to %v days", [limit.least, limit.most])
