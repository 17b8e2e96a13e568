# METADATA
# scope: package
# title: "Everybody who went in is out"
# description: >-
#   When the work is finished, the register shows that everybody who went in came out.
# custom:
#   id: confined-space.guardian.register.out
#   zh:
#     title: "完工时人员全部撤出"
#     description: "作业完毕后，登记显示进入人员均已离开受限空间。"
#   document: "GB 30871-2022"
#   clause: "6.8 c"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [close]
#   effective: {from: "2022-10-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Find who is still inside; register who comes out.
#     zh: "查明尚在空间内的人员，撤出后登记。"
#   empty_answer: []
package packs.gb30871_2022.confined_space.guardian_register_out

import data.lib.clock
import data.lib.inside

met if {
	every i, entry in input.confined.entry_log {
		clock.not_after(entry.at, input.act.at)
		out(i, entry)
	}
}

out(_, entry) if entry.inside == false

out(i, entry) if {
	entry.inside == true
	inside.out(input.confined.entry_log, i, entry) < inside.never
}

# Who is out stays out, unless somebody registers otherwise.
until := "never"

observed contains sprintf("%v at %v, inside: %v", [entry.person_id, entry.at, entry.inside]) if some entry in input.confined.entry_log

required := "out, after each time in"
