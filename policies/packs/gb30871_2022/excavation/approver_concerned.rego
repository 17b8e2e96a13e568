# METADATA
# scope: package
# title: "Whose works lie in the ground is concerned"
# description: >-
#   For each cable and pipe that the form lists, its department is among those concerned.
# custom:
#   id: excavation.approver.concerned
#   zh:
#     title: "地下设施主管部门列入会签"
#     description: "作业票列出的各类电缆、管线，其主管部门均列入有关会签部门。"
#   document: "GB 30871-2022"
#   clause: "table B.1"
#   basis: interpretation
#   obligation: shall
#   severity: block
#   stages: [approve]
#   effective: {from: "2022-10-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Add the department and have it sign.
#     zh: "补列该部门并由其会签。"
#   empty_answer: ["/excavation/buried"]
package packs.gb30871_2022.excavation.approver_concerned

met if {
	count(input.excavation.concerned) > 0
	every works in input.excavation.buried {
		heard(works)
	}
}

departments := data.packs.gb30871_2022.params.excavation_departments.value

# Works that no department of the form stands for.
heard(works) if {
	every kind, _ in departments {
		kind != works.kind
	}
}

heard(works) if {
	some post in input.excavation.concerned
	post == departments[works.kind]
}

observed := input.excavation.concerned

required contains departments[works.kind] if some works in input.excavation.buried
