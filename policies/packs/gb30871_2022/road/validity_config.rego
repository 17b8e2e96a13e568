# METADATA
# scope: package
# title: "Within the enterprise's own limit of validity"
# description: >-
#   The window is not longer than the enterprise's own rule allows for road breaking; the standard
#   gives no limit.
# custom:
#   id: road.validity-config
#   zh:
#     title: "有效期符合企业规定"
#     description: "作业实施时间不超过企业对断路作业票有效期的规定；标准未规定有效期。"
#   document: "GB 30871-2022"
#   clause: "rules of the enterprise: validity"
#   basis: interpretation
#   obligation: should
#   severity: advise
#   stages: [apply, approve]
#   effective: {from: "2022-10-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Shorten the window; for longer work issue a new permit when this one ends.
#     zh: "缩短作业实施时间；需要更长时间的，到期后重新办理作业票。"
#   empty_answer: ["/facts/validity_limits"]
package packs.gb30871_2022.road.validity_config

import data.lib.clock

kind := data.packs.gb30871_2022.params.approval.value.road_break.kind

# No rule of its own is an answer: the standard gives no limit.
met if {
	every _, limit in input.facts.validity_limits {
		within(limit)
	}
}

within(limit) if limit.kind != kind

within(limit) if {
	limit.kind == kind
	clock.at_most_hours(input.permit.window.start, input.permit.window.end, limit.hours)
}

hours := min({limit.hours | some _, limit in input.facts.validity_limits; limit.kind == kind})

observed := {"start": input.permit.window.start, "end": input.permit.window.end}

required := sprintf("at most %v h", [hours])

fixes contains {"pointer": "/permit/window/end", "value": end} if {
	latest := time.parse_rfc3339_ns(input.permit.window.start) + (hours * clock.hour_ns)
	end := clock.local(latest, data.packs.gb30871_2022.params.zone.value)
}
