# METADATA
# scope: package
# title: "Grade by mass"
# description: >-
#   The grade is at least the one that the mass of the load gives: above 100 t grade 1, from 40 t to 100
#   t grade 2, below 40 t grade 3.
# custom:
#   id: lifting.grade
#   zh:
#     title: "吊装分级"
#     description: "作业级别不低于按吊物质量确定的级别：大于100t为一级，40t至100t为二级，小于40t为三级。"
#   document: "GB 30871-2022"
#   clause: "9.1"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [apply, approve]
#   effective: {from: "2022-10-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Mark the permit with the grade of the mass.
#     zh: "按吊物质量标明作业级别。"
#   empty_answer: []
package packs.gb30871_2022.lifting.grade

grade_1_above := data.packs.gb30871_2022.params.lifting_grade_1_above_t.value

grade_2_from := data.packs.gb30871_2022.params.lifting_grade_2_from_t.value

rank := {"3": 1, "2": 2, "1": 3}

# A stricter grade than the mass asks for is allowed.
met if rank[input.permit.grade] >= rank[asked]

asked := "1" if input.lifting.mass_t > grade_1_above

asked := "2" if {
	input.lifting.mass_t >= grade_2_from
	input.lifting.mass_t <= grade_1_above
}

asked := "3" if input.lifting.mass_t < grade_2_from

observed := {"grade": input.permit.grade, "mass_t": input.lifting.mass_t}

required := sprintf("grade %v or above", [asked])

fixes contains {"pointer": "/permit/grade", "value": asked}
