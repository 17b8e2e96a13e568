# METADATA
# scope: package
# title: "The form is filled in"
# description: >-
#   Every field of the head of the permit says something: number, units, place, content, leader, time, risks,
#   other operations.
# custom:
#   id: gen.form.complete
#   zh:
#     title: "票面规范填写"
#     description: "作业票票头各栏均已如实填写：编号、单位、地点、内容、负责人、时间、风险辨识结果、关联作业。"
#   document: "GB 30871-2022"
#   clause: "4.18"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [apply, approve]
#   effective: {from: "2022-10-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Fill in the fields; a dash is no answer.
#     zh: "补全各栏，不得以横线代替。"
#   empty_answer: []
package packs.gb30871_2022.gen.form_complete

import data.lib.words

met if {
	words.filled(input.permit.no)
	words.filled(input.permit.applicant_unit)
	words.filled(input.permit.work_unit)
	input.permit.applied_at != ""
	words.filled(input.permit.location)
	words.filled(input.permit.content)
	words.filled(input.permit.leader)
	input.permit.window.start != ""
	input.permit.window.end != ""
	words.filled(input.permit.risk_result)
	count(input.permit.linked) >= 0
}

observed := {
	"location": input.permit.location,
	"content": input.permit.content,
	"risk_result": input.permit.risk_result,
}

required := "every field of the head filled in with words"
