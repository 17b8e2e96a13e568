# METADATA
# scope: package
# title: "Guardians know the production"
# description: >-
#   Every guardian has experience of production or operation, and the permit says which.
# custom:
#   id: gen.guardian.experience
#   zh:
#     title: "监护人具备生产实践经验"
#     description: "每名监护人均具备生产（作业）实践经验并予载明。"
#   document: "GB 30871-2022"
#   clause: "4.10"
#   basis: mandatory
#   obligation: shall
#   severity: advise
#   stages: [approve]
#   effective: {from: "2022-10-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Enter the experience, or name a guardian who has some.
#     zh: "载明监护人实践经验，或更换监护人。"
#   empty_answer: []
package packs.gb30871_2022.gen.guardian_experience

import data.lib.words

met if {
	every guardian in input.permit.guardians {
		words.filled(guardian.experience)
	}
}

observed := {guardian.experience | some guardian in input.permit.guardians}

required := "experience of every guardian"
