# METADATA
# scope: package
# title: "The space is described"
# description: >-
#   The number and the name of the space, the medium that it held, its kind, and whether people enter or reach in are
#   filled in with words.
# custom:
#   id: confined-space.form-complete
#   zh:
#     title: "受限空间信息填写完整"
#     description: "受限空间编号、名称、原有介质、空间类别及进入或探入均已规范填写。"
#   document: "GB 30871-2022"
#   clause: "4.18, table A.2"
#   basis: informative
#   obligation: shall
#   severity: block
#   stages: [apply]
#   effective: {from: "2022-10-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Fill in the fields of the space.
#     zh: "补充填写受限空间信息。"
#   empty_answer: []
package packs.gb30871_2022.confined_space.form_complete

import data.lib.words

met if {
	words.filled(input.confined.space_id)
	words.filled(input.confined.name)
	words.filled(input.confined.original_medium)
	input.confined.space_kind != ""
	input.confined.entry != ""
}

observed := {
	"space_id": input.confined.space_id,
	"name": input.confined.name,
	"original_medium": input.confined.original_medium,
}

required := "every field of the space filled in with words"
