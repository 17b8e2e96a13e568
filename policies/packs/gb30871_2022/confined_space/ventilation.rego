# METADATA
# scope: package
# title: "The space is ventilated, piped air is analysed first"
# description: >-
#   A named person has confirmed on site that the space is ventilated, and the newest look at the opening says how;
#   before air is piped in, what is in the pipe and where the air comes from was confirmed.
# custom:
#   id: confined-space.ventilation
#   zh:
#     title: "通风及管道送风确认"
#     description: "已由确认人现场确认受限空间通风良好，并有通风方式记录；采用管道送风的，送风前已对管道内介质和风源进行分析确认。"
#   document: "GB 30871-2022"
#   clause: "6.2 a, 6.2 b"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [start, during, resume]
#   effective: {from: "2022-10-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Open the space to the air or blow air in, have line 3 of the permit confirmed and record the ventilation; have
#       piped air analysed first.
#     zh: "打开与大气相通的孔洞或强制通风，确认作业票第3项措施并记录通风情况；管道送风须先分析确认。"
#   empty_answer: []
package packs.gb30871_2022.confined_space.ventilation

import data.lib.clock
import data.lib.confirmations

met if {
	confirmations.stands(input.permit.measures.ventilated, input.act.at)
	clock.not_after(input.confined.ventilation.at, input.act.at)
	every means in input.confined.ventilation.means {
		sound(means)
	}
}

sound(means) if means != "piped"

sound(means) if {
	means == "piped"
	confirmations.stands(input.permit.checks.piped_air, input.act.at)
}

# A confirmation that was given does not lapse by the clock; a new look is a new fact.
until := "never"

observed := {"means": input.confined.ventilation.means, "confirmed": input.permit.measures.ventilated.answer}

required := "ventilation that is confirmed and recorded; piped air analysed"
