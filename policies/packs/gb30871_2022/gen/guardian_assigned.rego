# METADATA
# scope: package
# title: "A guardian is assigned"
# description: >-
#   At least one guardian is named for the work.
# custom:
#   id: gen.guardian.assigned
#   zh:
#     title: "作业期间设监护人"
#     description: "作业已指定至少一名监护人。"
#   document: "GB 30871-2022"
#   clause: "4.10"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [approve, start]
#   effective: {from: "2022-10-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Name a guardian who has no other task.
#     zh: "指定专职监护人。"
#   empty_answer: []
package packs.gb30871_2022.gen.guardian_assigned

met if {
	count(input.permit.guardians) > 0
	every guardian in input.permit.guardians {
		guardian.person_id != ""
	}
}

observed := {guardian.person_id | some guardian in input.permit.guardians}

required := "at least one guardian"
