# METADATA
# scope: package
# title: "Normally at most 15 days"
# description: >-
#   The window is at most 15 days, or the permit states the special circumstances that make it longer.
# custom:
#   id: temp-power.validity-15
#   zh:
#     title: "一般不超过15天"
#     description: "临时用电时间一般不超过15天；超过的，已记录特殊情况的理由。"
#   document: "GB 30871-2022"
#   clause: "10.8"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [apply, approve]
#   effective: {from: "2022-10-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Shorten the window, or state the special circumstances.
#     zh: "缩短用电时间，或说明特殊情况。"
#   empty_answer: []
package packs.gb30871_2022.temp_power.validity_15

import data.lib.clock
import data.lib.words

limit := data.packs.gb30871_2022.params.temp_power_validity_days.value

met if clock.at_most_hours(input.permit.window.start, input.permit.window.end, limit * 24)

met if {
	clock.after(input.permit.window.end, input.permit.window.start)
	words.filled(input.temp_power.special_reason)
}

observed := {"start": input.permit.window.start, "end": input.permit.window.end}

required := sprintf("at most %v days, or the special circumstances in words", [limit])

fixes contains {"pointer": "/permit/window/end", "value": end} if {
	latest := time.parse_rfc3339_ns(input.permit.window.start) + (limit * clock.day_ns)
	end := clock.local(latest, data.packs.gb30871_2022.params.zone.value)
}
