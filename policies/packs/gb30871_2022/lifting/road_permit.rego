# METADATA
# scope: package
# title: "A lift that blocks a road has a road-breaking permit"
# description: >-
#   Where the lift hinders the traffic of a road, a linked road-breaking permit stands in the register
#   of cases; from the start on it is approved and its window holds.
# custom:
#   id: lifting.road-permit
#   zh:
#     title: "影响道路通行的吊装须办断路作业票"
#     description: "吊装影响厂内道路正常交通的，已关联系统中真实存在的断路作业票；开始作业起，该票已批准且在其作业实施时间内。"
#   document: "GB 30871-2022"
#   clause: "3.12"
#   basis: interpretation
#   obligation: shall
#   severity: block
#   stages: [approve, start, during, resume]
#   effective: {from: "2022-10-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Apply for the road-breaking permit and enter its number; lift only while it holds.
#     zh: "办理断路作业票并填写编号；仅在其有效时间内吊装。"
#   empty_answer: []
package packs.gb30871_2022.lifting.road_permit

import data.lib.clock

applies if input.lifting.blocks_road == true

met if {
	some other in input.facts.linked
	on_road(other)
	open_for_act(other)
}

on_road(other) if {
	other.kind == "road-breaking"
	not other.state in {"rejected", "withdrawn", "cancelled", "expired", "closed"}
	some link in input.permit.linked
	link.kind == "road_break"
	link.no == other.number
}

# Until the work starts the road is still open.
open_for_act(_) if input.stage == "approve"

open_for_act(other) if {
	other.live == true
	clock.not_after(other.start, input.act.at)
	clock.not_after(input.act.at, other.end)
}

until := "never" if input.stage == "approve"

until := clock.utc(latest + clock.second_ns) if {
	input.stage != "approve"
	latest := max([time.parse_rfc3339_ns(other.end) |
		some other in input.facts.linked
		on_road(other)
		open_for_act(other)
	])
}

observed contains sprintf("%v %v: %v, %v to %v", [other.kind, other.number, other.state, other.start, other.end]) if {
	some other in input.facts.linked
}

required := "a linked road-breaking permit, live and within its window from the start on"
