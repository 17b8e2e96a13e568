# METADATA
# scope: package
# title: "Cleared, devices removed, checked, reopening reported"
# description: >-
#   At the end named persons have confirmed that the site is cleared, the devices are removed and the
#   place was checked with the enterprise, and then that the reopening was reported.
# custom:
#   id: road.close
#   zh:
#     title: "清理撤除、检查核实、报告恢复交通"
#     description: "完工后已由确认人确认清理现场、撤除路栏标志和警示灯、会同企业检查核实，之后报告有关部门恢复交通。"
#   document: "GB 30871-2022"
#   clause: "12.5"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [close]
#   effective: {from: "2022-10-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Clear, remove, check with the enterprise, report, in this order, then confirm each.
#     zh: "依次清理、撤除、检查核实、报告后逐项确认。"
#   empty_answer: []
package packs.gb30871_2022.road.close

import data.lib.clock
import data.lib.confirmations

met if {
	reported := input.permit.closure.reopened_reported
	confirmations.stands(reported, input.act.at)
	before(input.permit.closure.cleared, reported)
	before(input.permit.closure.devices_removed, reported)
	before(input.permit.closure.enterprise_checked, reported)
}

# Done after the work began, and no later than the report; a site that was clear before the work says nothing.
before(item, reported) if {
	confirmations.stands(item, reported.confirmed_at)
	clock.after(item.confirmed_at, input.case.acts.start.at)
}

# What was confirmed does not lapse by the clock.
until := "never"

observed := {
	"cleared": input.permit.closure.cleared.answer,
	"devices_removed": input.permit.closure.devices_removed.answer,
	"enterprise_checked": input.permit.closure.enterprise_checked.answer,
	"reopened_reported": input.permit.closure.reopened_reported.answer,
}

required := sprintf("yes to each with evidence after the start at %v, the report last", [input.case.acts.start.at])
