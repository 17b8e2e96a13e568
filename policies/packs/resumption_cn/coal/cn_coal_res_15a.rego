# METADATA
# scope: package
# title: "The mine has its head, chief engineer and three deputies"
# description: >-
#   The mine has a head, a chief engineer and deputies for safety, production and electromechanics, each holding
#   that post in the register of persons.
# custom:
#   id: CN-COAL-RES-15a
#   zh:
#     title: "矿长、总工程师和三名副矿长配备齐全"
#     description: "煤矿配备矿长、总工程师和分管安全、生产、机电的副矿长，且均在人员登记簿中任该职。"
#   document: "煤矿安全生产条例"
#   clause: "22"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [apply, accept]
#   effective: {from: "2024-05-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Appoint the missing person and enter the post in the register of persons.
#     zh: "配齐人员并在人员登记簿中登记职务。"
#   empty_answer: []
package packs.resumption_cn.coal.cn_coal_res_15a

met if {
	"mine_head" in input.facts.persons[input.unit.head].posts
	"chief_engineer" in input.facts.persons[input.staff.chief_engineer].posts
	"deputy_safety" in input.facts.persons[input.staff.deputy_safety].posts
	"deputy_production" in input.facts.persons[input.staff.deputy_production].posts
	"deputy_electromech" in input.facts.persons[input.staff.deputy_electromech].posts
}

observed := {
	"head": input.unit.head,
	"chief_engineer": input.staff.chief_engineer,
	"deputy_safety": input.staff.deputy_safety,
	"deputy_production": input.staff.deputy_production,
	"deputy_electromech": input.staff.deputy_electromech,
}

required := "five persons, each holding the post"
