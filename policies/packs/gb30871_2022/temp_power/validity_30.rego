# METADATA
# scope: package
# title: "Never over 30 days"
# description: >-
#   The window is at most 30 days, whatever the circumstances.
# custom:
#   id: temp-power.validity-30
#   zh:
#     title: "特殊情况不超过30天"
#     description: "临时用电时间在任何情况下均不超过30天。"
#   document: "GB 30871-2022"
#   clause: "10.8"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [apply, approve, during]
#   effective: {from: "2022-10-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Shorten the window; for longer use issue a new permit when this one ends.
#     zh: "缩短用电时间；需要更长时间的，到期后重新办理作业票。"
#   empty_answer: []
package packs.gb30871_2022.temp_power.validity_30

import data.lib.clock

limit := data.packs.gb30871_2022.params.temp_power_validity_special_days.value

met if clock.at_most_hours(input.permit.window.start, input.permit.window.end, limit * 24)

observed := {"start": input.permit.window.start, "end": input.permit.window.end}

required := sprintf("at most %v days", [limit])

# An approved window is not moved; it can only be set before.
fixes contains {"pointer": "/permit/window/end", "value": end} if {
	input.stage != "during"
	latest := time.parse_rfc3339_ns(input.permit.window.start) + (limit * clock.day_ns)
	end := clock.local(latest, data.packs.gb30871_2022.params.zone.value)
}
