# METADATA
# scope: package
# title: "The times are in order"
# description: >-
#   The application comes before the act, no approval or start comes after the window, and no start before it.
# custom:
#   id: gen.time.order
#   zh:
#     title: "时间逻辑一致"
#     description: "申请时间不晚于本次操作；审批和开始作业不晚于作业实施时间结束，开始作业不早于作业实施时间开始。"
#   document: "GB 30871-2022"
#   clause: "4.1-4.6"
#   basis: interpretation
#   obligation: shall
#   severity: block
#   stages: [approve, start]
#   effective: {from: "2022-10-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Correct a wrong time, or act within the window of the permit.
#     zh: "更正错误的时间，或在作业实施时间内操作。"
#   empty_answer: []
package packs.gb30871_2022.gen.time_order

import data.lib.clock

# The analysis, the signatures and the briefing are put in order by their own requirements.
met if {
	clock.not_after(input.permit.applied_at, input.act.at)
	clock.not_after(input.act.at, input.permit.window.end)
	begun
}

# Only who starts the work must wait for the window.
begun if input.act.action != "start"

begun if {
	input.act.action == "start"
	clock.not_after(input.permit.window.start, input.act.at)
}

until := clock.utc(time.parse_rfc3339_ns(input.permit.window.end) + clock.second_ns)

observed := {"applied_at": input.permit.applied_at, "act": input.act.at}

required := {"window": [input.permit.window.start, input.permit.window.end]}
