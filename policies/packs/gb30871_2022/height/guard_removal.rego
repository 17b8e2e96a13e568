# METADATA
# scope: package
# title: "A guard is removed only with the approver's consent and a substitute"
# description: >-
#   Each guard that is removed or changed for the work has a substitute, and the approver of the permit
#   agreed beforehand.
# custom:
#   id: height.guard-removal
#   zh:
#     title: "临时拆除防护设施须经审批人同意"
#     description: "因作业需临时拆除或变动的防护设施，均有替代措施，并事先经作业审批人同意。"
#   document: "GB 30871-2022"
#   clause: "8.2.9"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [start, during, resume]
#   effective: {from: "2022-10-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Put the guard back, or have the approver agree and protect in another way first.
#     zh: "恢复防护设施，或先经审批人同意并采取替代防护措施。"
#   empty_answer: ["/height/guards/removals"]
package packs.gb30871_2022.height.guard_removal

import data.lib.clock
import data.lib.words

met if {
	clock.not_after(input.height.guards.at, input.act.at)
	every removal in input.height.guards.removals {
		agreed(removal)
	}
}

# The consent is the approver's own line.
agreed(removal) if {
	words.filled(removal.substitute)
	some consent in input.height.guard_consents
	consent.item == removal.item
	consent.by == input.case.acts.approve.person
	clock.not_after(consent.at, removal.removed_at)
}

# A consent that was given does not lapse by the clock.
until := "never"

observed contains sprintf("%v removed at %v", [removal.item, removal.removed_at]) if some removal in input.height.guards.removals

required := "a substitute, and the consent of the approver before the removal"
