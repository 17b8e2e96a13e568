# METADATA
# scope: package
# title: "Maintenance during the stop is approved, trained for and watched"
# description: >-
#   Maintenance during the stop has a plan that was approved before it began, the people were trained
#   before the job, and a dedicated safety person who did not approve the plan is there.
# custom:
#   id: CN-NCM-RES-07
#   zh:
#     title: "停产检维修经审批、培训并专人监护"
#     description: "停产期间检维修有方案并在开始前经审批，作业前已培训，并有审批人以外的专职安全监护人。"
#   document: "万盛应急发〔2026〕4号"
#   clause: "maintenance during the stop"
#   basis: interpretation
#   obligation: shall
#   severity: advise
#   stages: [stop, apply]
#   effective: {from: "2026-02-12", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Have the plan approved, train the people and name the safety person before the job.
#     zh: "作业前完成方案审批、培训并明确监护人。"
#   empty_answer: []
#   doubt: "a district's notice, the pattern elsewhere"
package packs.resumption_cn.mine.cn_ncm_res_07

import data.lib.clock

applies if input.stop.maintenance.done == true

met if {
	input.stop.maintenance.plan != ""
	input.stop.maintenance.approved_by != input.stop.maintenance.safety_person
	clock.not_after(input.stop.maintenance.approved_at, input.stop.maintenance.begun_at)
	clock.not_after(input.stop.maintenance.trained_at, input.stop.maintenance.begun_at)
}

observed := {"approved_at": input.stop.maintenance.approved_at, "trained_at": input.stop.maintenance.trained_at, "begun_at": input.stop.maintenance.begun_at}

required := "approved and trained for before it began; a safety person other than who approved"
