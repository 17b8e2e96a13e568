# METADATA
# scope: package
# title: "Valid for at most 24 h"
# description: >-
#   A confined space permit is valid for at most 24 hours from the start to the end of its window.
# custom:
#   id: confined-space.validity
#   zh:
#     title: "受限空间作业票有效期不超过24h"
#     description: "受限空间安全作业票自作业开始至结束的有效期不超过24小时。"
#   document: "GB 30871-2022"
#   clause: "6.10"
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
package packs.gb30871_2022.confined_space.validity

import data.lib.clock

# 6.10 gives the number; it stands in the pack's parameters.
limit := data.packs.gb30871_2022.params.confined_validity_hours.value

met if clock.at_most_hours(input.permit.window.start, input.permit.window.end, limit)

observed := {"start": input.permit.window.start, "end": input.permit.window.end}

required := sprintf("at most %v h", [limit])

# An approved window is not moved; it can only be set before.
fixes contains {"pointer": "/permit/window/end", "value": end} if {
	input.stage != "during"
	latest := time.parse_rfc3339_ns(input.permit.window.start) + (limit * clock.hour_ns)
	end := clock.local(latest, data.packs.gb30871_2022.params.zone.value)
}
