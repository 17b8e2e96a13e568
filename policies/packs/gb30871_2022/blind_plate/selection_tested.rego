# METADATA
# scope: package
# title: "High-pressure blind: ultrasonic test passed"
# description: >-
#   A high-pressure blind has passed an ultrasonic test before it is used.
# custom:
#   id: blind-plate.selection.tested
#   zh:
#     title: "高压盲板超声波探伤合格"
#     description: "高压盲板使用前已经超声波探伤合格。"
#   document: "GB 30871-2022"
#   clause: "7.3"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [approve]
#   effective: {from: "2022-10-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Have the blind tested, or take one that passed, and enter the report.
#     zh: "对盲板进行超声波探伤，或更换合格盲板，并填写报告。"
#   empty_answer: []
package packs.gb30871_2022.blind_plate.selection_tested

import data.lib.clock
import data.lib.words

# The clause does not say from which pressure on; the design of the pipe does, and the form states it.
applies if input.blind.high_pressure == true

zone := data.packs.gb30871_2022.params.zone.value

met if {
	words.filled(input.blind.ut_report.ref)
	input.blind.ut_report.passed == true
	input.blind.ut_report.date <= clock.day(input.act.at, zone)
}

# A test that was passed does not lapse by the clock.
until := "never"

observed := {"ref": input.blind.ut_report.ref, "passed": input.blind.ut_report.passed, "date": input.blind.ut_report.date}

required := sprintf("passed, on %v or before", [clock.day(input.act.at, zone)])
