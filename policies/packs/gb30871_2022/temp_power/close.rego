# METADATA
# scope: package
# title: "At the end the supplier is told and the line removed"
# description: >-
#   After the use the user has told the power supply unit, and after that a named person has confirmed
#   that the line is removed.
# custom:
#   id: temp-power.close
#   zh:
#     title: "用电结束通知配送电单位并拆除"
#     description: "用电结束后，用电人已通知配送电单位，其后由确认人确认临时用电线路已拆除。"
#   document: "GB 30871-2022"
#   clause: "10.8"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [close]
#   effective: {from: "2022-10-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Tell the power supply unit, have the line taken down, then confirm both.
#     zh: "通知配送电单位拆除线路后分别确认。"
#   empty_answer: []
package packs.gb30871_2022.temp_power.close

import data.lib.clock
import data.lib.confirmations

met if {
	told := input.permit.closure.supplier_told
	removed := input.permit.closure.line_removed
	confirmations.stands(told, input.act.at)
	confirmations.stands(removed, input.act.at)
	told.confirmed_by == input.temp_power.user
	clock.after(told.confirmed_at, input.case.acts.start.at)
	clock.not_after(told.confirmed_at, removed.confirmed_at)
}

# A confirmation that was given does not lapse by the clock.
until := "never"

observed := {
	"told_by": input.permit.closure.supplier_told.confirmed_by,
	"told_at": input.permit.closure.supplier_told.confirmed_at,
	"removed_at": input.permit.closure.line_removed.confirmed_at,
}

required := sprintf("told by %v after %v, then removed, both with evidence", [input.temp_power.user, input.case.acts.start.at])
