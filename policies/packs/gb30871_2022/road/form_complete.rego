# METADATA
# scope: package
# title: "Units, reason and a signed sketch of the stretch"
# description: >-
#   The form names the units concerned and the reason, and has a sketch of the stretch with its
#   explanation, signed not after the application.
# custom:
#   id: road.form-complete
#   zh:
#     title: "相关单位、断路原因、签字示意图"
#     description: "作业票已填写涉及相关单位（部门）、断路原因，并附不晚于申请时签字的断路地段示意图及说明。"
#   document: "GB 30871-2022"
#   clause: "4.18, table A.8"
#   basis: informative
#   obligation: shall
#   severity: block
#   stages: [apply]
#   effective: {from: "2022-10-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Fill in what is missing and have the sketch signed; a dash is no answer.
#     zh: "补填缺项并由签字人在示意图上签字，不得以横线代替。"
#   empty_answer: []
package packs.gb30871_2022.road.form_complete

import data.lib.clock
import data.lib.words

met if {
	words.filled(input.road.reason)
	every unit in input.road.units {
		words.filled(unit)
	}
	words.filled(input.road.sketch.file)
	words.filled(input.road.sketch.text)
	words.filled(input.road.sketch.signed_by)
	clock.not_after(input.road.sketch.signed_at, input.act.at)
}

# A sketch that was signed does not lapse by the clock.
until := "never"

observed := {"units": input.road.units, "reason": input.road.reason, "signed_at": input.road.sketch.signed_at}

required := sprintf("units, reason, sketch and explanation in words, signed not after %v", [input.act.at])
