# METADATA
# scope: package
# title: "Removed guards are restored"
# description: >-
#   Each guard that was removed or changed for the work is restored before the permit is closed.
# custom:
#   id: height.guard-removal.restored
#   zh:
#     title: "防护设施作业后恢复"
#     description: "因作业临时拆除或变动的防护设施，完工验收前均已恢复。"
#   document: "GB 30871-2022"
#   clause: "8.2.9"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [close]
#   effective: {from: "2022-10-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Restore the guards and state when.
#     zh: "恢复防护设施并填写恢复时间。"
#   empty_answer: ["/height/guards/removals"]
package packs.gb30871_2022.height.guard_removal_restored

import data.lib.clock

met if {
	clock.not_after(input.height.guards.at, input.act.at)
	every removal in input.height.guards.removals {
		clock.not_after(removal.restored_at, input.act.at)
	}
}

# What is restored stays so.
until := "never"

observed contains sprintf("%v restored at %v", [removal.item, removal.restored_at]) if some removal in input.height.guards.removals

required := "every guard restored before the acceptance"
