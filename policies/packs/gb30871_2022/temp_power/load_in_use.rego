# METADATA
# scope: package
# title: "What is connected draws no more than the permitted power"
# description: >-
#   By the newest look at the use, the load that is connected is not above the permitted power.
# custom:
#   id: temp-power.load.in-use
#   zh:
#     title: "实际负荷不超过许可用电功率"
#     description: "最近一次检查时，实际接入负荷不超过许可用电功率。"
#   document: "GB 30871-2022"
#   clause: "10.7, table A.6"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [during]
#   effective: {from: "2022-10-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Disconnect what is too much, then look again; more power takes a new permit.
#     zh: "断开超出的负荷后重新检查；增加负荷须重新办票。"
#   empty_answer: []
package packs.gb30871_2022.temp_power.load_in_use

import data.lib.clock

met if {
	clock.not_after(input.temp_power.use.at, input.act.at)
	input.temp_power.use.load_kw <= input.temp_power.source.approved_kw
}

# What was seen does not lapse by the clock; a new look is a new fact.
until := "never"

observed := {"load_kw": input.temp_power.use.load_kw, "at": input.temp_power.use.at}

required := sprintf("at most %v kW, looked at by now", [input.temp_power.source.approved_kw])
