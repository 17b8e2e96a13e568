# METADATA
# scope: package
# title: "Load, tackle and people stated on the form"
# description: >-
#   The form names tackle, load and its mass, commander, operators and riggers.
# custom:
#   id: lifting.form-complete
#   zh:
#     title: "吊物、吊具、人员填写完整"
#     description: "作业票已填写吊具名称、吊物内容及质量、指挥人员、吊装作业人、司索人。"
#   document: "GB 30871-2022"
#   clause: "4.18, table A.5"
#   basis: informative
#   obligation: shall
#   severity: block
#   stages: [approve]
#   effective: {from: "2022-10-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Fill in what is missing; a dash is no answer.
#     zh: "补填缺项，不得以横线代替。"
#   empty_answer: []
package packs.gb30871_2022.lifting.form_complete

import data.lib.words

met if {
	words.filled(input.lifting.tackle)
	words.filled(input.lifting.load)
	is_number(input.lifting.mass_t)
	words.filled(input.lifting.commander)
	every operator in input.lifting.operators {
		words.filled(operator)
	}
	every rigger in input.lifting.riggers {
		words.filled(rigger)
	}
}

observed := {
	"tackle": input.lifting.tackle,
	"load": input.lifting.load,
	"mass_t": input.lifting.mass_t,
	"commander": input.lifting.commander,
	"operators": input.lifting.operators,
	"riggers": input.lifting.riggers,
}

required := "every field of load, tackle and people filled in"
