# METADATA
# scope: package
# title: "Nobody else is supplied, nothing added, moved or used otherwise"
# description: >-
#   By the newest look at the use, nobody else is supplied, no load was added, and place and use are as
#   permitted.
# custom:
#   id: temp-power.no-resale
#   zh:
#     title: "不得转供电、增负荷、变更地点和用途"
#     description: "最近一次检查时，未向其他单位转供电，未增加用电负荷，未变更用电地点和用途。"
#   document: "GB 30871-2022"
#   clause: "10.7"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [during]
#   effective: {from: "2022-10-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Undo the change, or end this permit and apply for a new one.
#     zh: "恢复原状，或终止本票并重新办理。"
#   empty_answer: []
package packs.gb30871_2022.temp_power.no_resale

import data.lib.clock

# What would be allowed with consent is allowed by a new permit (4.16), so this one knows no exception.
met if {
	clock.not_after(input.temp_power.use.at, input.act.at)
	input.temp_power.use.resupplied == false
	input.temp_power.use.load_added == false
	input.temp_power.use.moved == false
	input.temp_power.use.purpose_changed == false
}

# What was seen does not lapse by the clock; a new look is a new fact.
until := "never"

observed := {
	"resupplied": input.temp_power.use.resupplied,
	"load_added": input.temp_power.use.load_added,
	"moved": input.temp_power.use.moved,
	"purpose_changed": input.temp_power.use.purpose_changed,
	"at": input.temp_power.use.at,
}

required := "nobody else supplied, no load added, not moved, used as permitted, looked at by now"
