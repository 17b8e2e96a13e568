# METADATA
# scope: package
# title: "Every line was looked at before it is used"
# description: >-
#   Each section of the line was looked at by a named person, who stated how it is laid, not after the
#   act.
# custom:
#   id: temp-power.protection.inspected
#   zh:
#     title: "使用前逐段检查线路"
#     description: "每段线路均已由专人检查并注明敷设方式，检查时间不晚于本次操作。"
#   document: "GB 30871-2022"
#   clause: "10.4"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [start, during, resume]
#   effective: {from: "2022-10-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Look at each section and enter what was found.
#     zh: "逐段检查线路并填写结果。"
#   empty_answer: []
package packs.gb30871_2022.temp_power.protection_inspected

import data.lib.clock
import data.lib.words

met if {
	every line in input.temp_power.lines {
		words.filled(line.name)
		words.filled(line.by)
		line.laying != ""
		clock.not_after(line.at, input.act.at)
	}

	# A supply of which every section is taken down is none.
	some laid in input.temp_power.lines
	laid.laying != "taken_down"
}

# What was seen does not lapse by the clock; a new look is a new fact.
until := "never"

observed contains sprintf("%v: %v at %v", [line.name, line.laying, line.at]) if some line in input.temp_power.lines

required := "each section with how it is laid, by a named person, not after the act; one at least in use"
