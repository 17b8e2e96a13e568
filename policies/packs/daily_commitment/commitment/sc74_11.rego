# METADATA
# scope: package
# title: "Shown by the hour of the province"
# description: >-
#   Where the province fixes an hour, the commitment is shown by then wherever the province asks for it.
# custom:
#   id: SC74-11
#   zh:
#     title: "按省级规定时间公告"
#     description: "省级规定公告时间的，在规定时间前于规定位置公告。"
#   document: "provincial measures under 应急〔2018〕74号"
#   clause: "provincial measure"
#   basis: interpretation
#   obligation: shall
#   severity: block
#   stages: [day]
#   effective: {from: "2018-11-30", to: ""}
#   governed_by: /commitment/date
#   remedy:
#     en: >-
#       Show it at once; from the next day on, by the hour.
#     zh: "立即公告；次日起按时公告。"
#   empty_answer: []
package packs.daily_commitment.commitment.sc74_11

import data.lib.clock

applies if hours

hours := hour if {
	some province, hour in data.packs.daily_commitment.params.province_hours.value
	province == substring(input.enterprise.division, 0, 2)
}

deadline := concat("", [input.commitment.date, "T", hours.hour, ":00", data.packs.daily_commitment.params.utc_offset.value])

met if {
	every place in hours.places {
		in_time(place)
	}
}

in_time(place) if {
	some display in input.commitment.displays
	display.where == place
	clock.not_after(display.at, deadline)
}

observed contains place if {
	some place in hours.places
	in_time(place)
}

required := sprintf("by %v on %v", [deadline, concat(", ", hours.places)])

answerable contains {
	"person_id": input.commitment.main_person,
	"post": "main_responsible",
	"duty": {"en": "Show the daily safety commitment by the hour of the province", "zh": "按省级规定时间公告安全承诺"},
	"due": deadline,
}
