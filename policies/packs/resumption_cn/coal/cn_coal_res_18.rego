# METADATA
# scope: package
# title: "Special measures and a dedicated person for dangerous steps"
# description: >-
#   Each step of the restart plan with opening a stone door, probing or draining water, connecting roadways,
#   clearing bunkers, forced caving, opening or sealing a fire area, or hot work has special measures and a
#   dedicated person on site.
# custom:
#   id: CN-COAL-RES-18
#   zh:
#     title: "石门揭煤等作业有专门措施和专人"
#     description: "复产方案中涉及石门揭煤、探放水、巷道贯通、清理煤仓、强制放顶、火区密闭或启封、动火等作业的步骤，均有专门安全技术措施和现场专人。"
#   document: "煤矿安全生产条例"
#   clause: "34"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [apply, accept]
#   effective: {from: "2024-05-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Write the special measures and name the person on site, or take the work out of the plan.
#     zh: "编制专门措施并明确现场专人，或将该作业移出方案。"
#   empty_answer: []
package packs.resumption_cn.coal.cn_coal_res_18

listed := data.packs.resumption_cn.params.coal_listed_works.value

met if {
	every step in input.plan.steps {
		guarded(step)
	}
}

guarded(step) if not step.work in listed

guarded(step) if {
	step.work in listed
	step.measures != ""
	step.supervisor in {person.person_id | some person in input.people}
}

observed contains sprintf("step %v: %v", [step.n, step.work]) if {
	some step in input.plan.steps
	not guarded(step)
}

required := "special measures, and a person of the list of people on site"
