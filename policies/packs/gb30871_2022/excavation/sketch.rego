# METADATA
# scope: package
# title: "Scope, depth, area and a signed sketch"
# description: >-
#   The form states scope, ways of working, depth and area, and a sketch that was signed not after the
#   application.
# custom:
#   id: excavation.sketch
#   zh:
#     title: "作业范围、方式（深度、面积）及签字简图"
#     description: "作业票已填写作业范围、方式、深度、面积，并附不晚于申请时签字的简图。"
#   document: "GB 30871-2022"
#   clause: "table A.7"
#   basis: informative
#   obligation: shall
#   severity: block
#   stages: [apply]
#   effective: {from: "2022-10-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Fill in what is missing and have the sketch signed; a dash is no answer.
#     zh: "补填缺项并由签字人在简图上签字，不得以横线代替。"
#   empty_answer: []
package packs.gb30871_2022.excavation.sketch

import data.lib.clock
import data.lib.words

met if {
	words.filled(input.excavation.scope)
	count(input.excavation.methods) > 0
	input.excavation.depth_m > 0
	input.excavation.area_m2 > 0
	words.filled(input.excavation.sketch.file)
	words.filled(input.excavation.sketch.signed_by)
	clock.not_after(input.excavation.sketch.signed_at, input.act.at)
}

# A sketch that was signed does not lapse by the clock.
until := "never"

observed := {
	"scope": input.excavation.scope,
	"methods": input.excavation.methods,
	"depth_m": input.excavation.depth_m,
	"area_m2": input.excavation.area_m2,
	"signed_at": input.excavation.sketch.signed_at,
}

required := sprintf("scope, ways of working, depth and area above zero, a sketch signed not after %v", [input.act.at])
