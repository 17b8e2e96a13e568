# METADATA
# scope: package
# title: "No guardian goes in"
# description: >-
#   The register shows no guardian of this permit inside the space, neither when work starts or resumes nor while it
#   goes on.
# custom:
#   id: confined-space.guardian.outside.register
#   zh:
#     title: "登记显示监护人未进入"
#     description: "登记显示作业开始、恢复时及作业期间，本票监护人均不在受限空间内。"
#   document: "GB 30871-2022"
#   clause: "6.8 a"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [start, during, resume]
#   effective: {from: "2022-10-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Suspend the work until a guardian is outside, and register who comes out. That the guardian was inside stays on
#       the record.
#     zh: "暂停作业，监护人撤出并登记后在空间外监护；已进入的保留记录。"
#   empty_answer: []
package packs.gb30871_2022.confined_space.guardian_outside_register

import data.lib.inside

# While work goes on, all of it is looked at.
since := input.act.at if input.stage in {"start", "resume"}

since := input.case.acts.start.at if input.stage == "during"

met if {
	every i, entry in input.confined.entry_log {
		fine(i, entry)
	}
}

fine(_, entry) if entry.inside == false

fine(_, entry) if {
	entry.inside == true
	every guardian in input.permit.guardians {
		guardian.person_id != entry.person_id
	}
}

# Who looked inside before and came out again guards all the same.
fine(i, entry) if inside.out(input.confined.entry_log, i, entry) <= time.parse_rfc3339_ns(since)

# Whom the register sends in later on is no guardian now either.
until := "never"

observed := {
	"guardians": {guardian.person_id | some guardian in input.permit.guardians},
	"in": {entry.person_id | some entry in input.confined.entry_log; entry.inside == true},
}

required := "no guardian among those who are inside"
