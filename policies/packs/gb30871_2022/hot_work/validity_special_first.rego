# METADATA
# scope: package
# title: "Special grade and grade 1: valid for at most 8 h"
# description: >-
#   A special-grade or grade 1 permit is valid for at most 8 hours from the start to the end of its window.
# custom:
#   id: hot-work.validity.special-first
#   zh:
#     title: "特级、一级有效期不超过8h"
#     description: "特级、一级动火作业票自作业开始至结束的有效期不超过8小时。"
#   document: "GB 30871-2022"
#   clause: "5.1.5"
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
package packs.gb30871_2022.hot_work.validity_special_first

import data.lib.clock

applies if input.permit.grade in {"special", "1"}

# 5.1.5 gives the number; it stands in the pack's parameters.
limit := data.packs.gb30871_2022.params.validity_special_first_hours.value

met if clock.at_most_hours(input.permit.window.start, input.permit.window.end, limit)

observed := {"start": input.permit.window.start, "end": input.permit.window.end}

required := sprintf("at most %v h", [limit])

# An approved window is not moved; it can only be set before.
fixes contains {"pointer": "/permit/window/end", "value": end} if {
	input.stage != "during"
	latest := time.parse_rfc3339_ns(input.permit.window.start) + (limit * clock.hour_ns)
	end := clock.local(latest, data.packs.gb30871_2022.params.zone.value)
}
