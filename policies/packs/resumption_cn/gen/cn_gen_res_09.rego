# METADATA
# scope: package
# title: "A dedicated person on site for dangerous work"
# description: >-
#   Each step of the restart plan with blasting, lifting, hot work, temporary power or other listed dangerous work
#   has a dedicated person on site.
# custom:
#   id: CN-GEN-RES-09
#   zh:
#     title: "危险作业安排专人现场管理"
#     description: "复产方案中涉及爆破、吊装、动火、临时用电等危险作业的步骤均安排专人现场管理。"
#   document: "安全生产法 (2021)"
#   clause: "43"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [apply, accept]
#   effective: {from: "2021-09-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Name the person on site for the step.
#     zh: "明确该步骤的现场专人。"
#   empty_answer: []
package packs.resumption_cn.gen.cn_gen_res_09

listed := {"blasting", "lifting", "hot_work", "temporary_power", "other_listed"}

met if {
	every step in input.plan.steps {
		managed(step)
	}
}

managed(step) if not step.work in listed

managed(step) if {
	step.work in listed
	step.supervisor in {person.person_id | some person in input.people}
}

observed contains sprintf("step %v: %v", [step.n, step.work]) if {
	some step in input.plan.steps
	not managed(step)
}

required := "a person of the list of people on site"
