# METADATA
# scope: package
# title: "One permit, one blind, one action"
# description: >-
#   The permit is for one blind and one action: it inserts it or removes it.
# custom:
#   id: blind-plate.one-permit-one-action
#   zh:
#     title: "一块盲板一张票，抽、堵分别办票"
#     description: "一张作业票只对应一块盲板的一次作业：或堵或抽。"
#   document: "GB 30871-2022"
#   clause: "7.11"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [apply]
#   effective: {from: "2022-10-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Apply for a permit of its own for each blind and each action.
#     zh: "每块盲板的每次抽、堵分别办理作业票。"
#   empty_answer: []
package packs.gb30871_2022.blind_plate.one_permit_one_action

import data.lib.words

separators := data.packs.gb30871_2022.params.blind_number_separators.value

met if {
	input.blind.action in {"insert", "remove"}
	words.filled(input.blind.no)
	every separator in separators {
		not contains(input.blind.no, separator)
	}
}

observed := {"action": input.blind.action, "no": input.blind.no}

required := "one action, and one number without a list"
