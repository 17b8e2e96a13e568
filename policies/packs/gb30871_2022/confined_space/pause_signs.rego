# METADATA
# scope: package
# title: "The opening is guarded while the work pauses"
# description: >-
#   Since the work was last suspended, a named person has confirmed that a warning sign and a barrier keep people out
#   of the opening.
# custom:
#   id: confined-space.pause-signs
#   zh:
#     title: "停止作业期间防误入"
#     description: "作业暂停后，已由专人确认在入口处增设警示标志并采取防止人员误入的措施。"
#   document: "GB 30871-2022"
#   clause: "6.9 f"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [resume]
#   effective: {from: "2022-10-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Put up the sign and the barrier when work pauses, and confirm it then.
#     zh: "暂停作业时设置警示标志和防误入措施并确认。"
#   empty_answer: []
package packs.gb30871_2022.confined_space.pause_signs

import data.lib.clock
import data.lib.confirmations

# What was confirmed before the pause says nothing about it.
met if {
	guarded := input.permit.checks.opening_guarded
	confirmations.stands(guarded, input.act.at)
	every suspension in input.permit.suspensions {
		clock.not_after(suspension.at, guarded.confirmed_at)
	}
}

# A confirmation that was given does not lapse by the clock; another pause is a new fact.
until := "never"

observed := {
	"answer": input.permit.checks.opening_guarded.answer,
	"at": input.permit.checks.opening_guarded.confirmed_at,
}

required := "yes, by a named person, with evidence, after the work was suspended"
