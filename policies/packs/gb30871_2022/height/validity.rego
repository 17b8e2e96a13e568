# METADATA
# scope: package
# title: "Valid for at most 7 days"
# description: >-
#   The permit is valid for at most 7 days from the start to the end of its window.
# custom:
#   id: height.validity
#   zh:
#     title: "高处作业票有效期最长7天"
#     description: "高处作业票自作业开始至结束的有效期最长为7天。"
#   document: "GB 30871-2022"
#   clause: "8.2.11"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [apply, approve, during]
#   effective: {from: "2022-10-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Shorten the window; for longer work issue a new permit when this one ends.
#     zh: "缩短作业实施时间；需要更长时间的，到期后重新办理作业票。"
#   empty_answer: []
package packs.gb30871_2022.height.validity

import data.lib.clock

limit := data.packs.gb30871_2022.params.height_validity_days.value

met if clock.at_most_hours(input.permit.window.start, input.permit.window.end, limit * 24)

observed := {"start": input.permit.window.start, "end": input.permit.window.end}

required := sprintf("at most %v days", [limit])

# An approved window is not moved; it can only be set before.
fixes contains {"pointer": "/permit/window/end", "value": end} if {
	input.stage != "during"
	latest := time.parse_rfc3339_ns(input.permit.window.start) + (limit * clock.day_ns)
	end := clock.local(latest, data.packs.gb30871_2022.params.zone.value)
}
