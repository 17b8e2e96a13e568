# METADATA
# scope: package
# title: "People and tools are registered at the opening"
# description: >-
#   Before the work starts a guardian of this permit keeps the register of the people who go in and of their tools, by
#   kind and count.
# custom:
#   id: confined-space.guardian.register
#   zh:
#     title: "人员工器具进出登记"
#     description: "作业开始前，本票监护人已建立进入人员及其携带工器具种类、数量的登记。"
#   document: "GB 30871-2022"
#   clause: "6.8 c"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [start]
#   effective: {from: "2022-10-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Register who goes in and what they carry; without tools, with the count 0.
#     zh: "登记进入人员及携带的工器具；未携带的填数量0。"
#   empty_answer: []
package packs.gb30871_2022.confined_space.guardian_register

import data.lib.clock

met if {
	every entry in input.confined.entry_log {
		registered(entry)
		entry.person_id != ""
		entry.inside in {true, false}
	}
	every entry in input.confined.tool_log {
		registered(entry)
		entry.tool != ""
		entry.count >= 0
		entry.inside in {true, false}
	}
}

registered(entry) if {
	clock.not_after(entry.at, input.act.at)
	some guardian in input.permit.guardians
	guardian.person_id == entry.by
}

# What was registered does not lapse by the clock.
until := "never"

observed := {
	"people": {entry.person_id | some entry in input.confined.entry_log},
	"tools": {entry.tool | some entry in input.confined.tool_log},
}

required := "people and tools, by a guardian of this permit, before the start"
