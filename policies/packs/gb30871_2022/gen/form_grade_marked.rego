# METADATA
# scope: package
# title: "The grade is marked"
# description: >-
#   The permit bears a grade that this operation has.
# custom:
#   id: gen.form.grade-marked
#   zh:
#     title: "作业等级明显标记"
#     description: "作业票已标明该类作业的等级。"
#   document: "GB 30871-2022"
#   clause: "B.1"
#   basis: informative
#   obligation: shall
#   severity: block
#   stages: [apply]
#   effective: {from: "2022-10-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Mark the grade on the permit.
#     zh: "在作业票上标明作业等级。"
#   empty_answer: []
package packs.gb30871_2022.gen.form_grade_marked

met if {
	grades := data.packs.gb30871_2022.params.approval.value[input.permit.type].grades
	grades[input.permit.grade].approver != ""
}

observed := input.permit.grade

required := "one of the grades of this operation"
