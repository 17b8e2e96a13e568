# METADATA
# scope: package
# title: "The commitment is shown at the gate and on the platform"
# description: >-
#   On the day, the commitment was shown on the screen at the main gate and on the platform of the authority, with
#   evidence.
# custom:
#   id: SC74-10
#   zh:
#     title: "主门外和平台公告"
#     description: "当日已在厂区主门外显示屏和监管部门平台公告，并留有证据。"
#   document: "应急〔2018〕74号"
#   clause: "publication"
#   basis: interpretation
#   obligation: shall
#   severity: block
#   stages: [day]
#   effective: {from: "2018-11-30", to: ""}
#   governed_by: /commitment/date
#   remedy:
#     en: >-
#       Show it where it is missing and record it.
#     zh: "在缺少的位置公告并登记。"
#   empty_answer: []
package packs.daily_commitment.commitment.sc74_10

import data.lib.clock

places := data.packs.daily_commitment.params.display_places.value

met if {
	every place in places {
		shown(place)
	}
}

shown(place) if {
	some display in input.commitment.displays
	display.where == place
	display.by != ""
	display.evidence != ""
	clock.day(display.at, data.packs.daily_commitment.params.zone.value) == input.commitment.date
	clock.not_after(display.at, input.now)
}

# What was shown on the day stays shown.
until := "never"

observed contains place if {
	some place in places
	shown(place)
}

required := places

answerable contains {
	"person_id": input.commitment.main_person,
	"post": "main_responsible",
	"duty": {"en": "Show the daily safety commitment at the gate and on the platform", "zh": "在主门外显示屏和平台公告安全承诺"},
	"due": input.commitment.date,
}
