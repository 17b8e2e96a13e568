# METADATA
# scope: package
# title: "The safety station of the town is the first gate"
# description: >-
#   Where the division says so the safety station of the town looked at the unit since the stop began and passed it,
#   before the acceptance began.
# custom:
#   id: CN-FW-RES-03
#   zh:
#     title: "乡镇安监站首道把关"
#     description: "所在地规定乡镇安监站首道把关的，停产以来乡镇安监站已检查合格，且在验收开始之前。"
#   document: "浏阳市烟花爆竹企业复工复产要求"
#   clause: "first gate"
#   basis: interpretation
#   obligation: shall
#   severity: block
#   stages: [accept]
#   effective: {from: "2019-01-01", to: ""}
#   governed_by: now
#   doubt: "A page of one city, seen in part; the day from which it binds is not known"
#   remedy:
#     en: >-
#       Ask the safety station of the town first.
#     zh: "先报乡镇安监站检查。"
#   empty_answer: []
package packs.resumption_cn.fireworks.cn_fw_res_03

import data.lib.clock
import data.lib.division

# Only where the enterprise's own division adopted the document.
applies if {
	some adopter, _ in data.packs.resumption_cn.params.town_gate.value
	division.covers(adopter, input.enterprise.division)
}

documents contains document if {
	some adopter, document in data.packs.resumption_cn.params.town_gate.value
	division.covers(adopter, input.enterprise.division)
}

zone := data.packs.resumption_cn.params.zone.value

by_itself if input.act.action == "self_accept"

met if {
	by_itself
	passed(input.act.at)
}

met if {
	not by_itself
	passed(input.case.acts.start_acceptance.at)
}

passed(gate) if {
	input.station.result == "pass"
	clock.day(input.station.at, zone) >= input.stop.first_day
	clock.not_after(input.station.at, gate)
}

# A gate that was passed does not open again by the clock.
until := "never"

observed := {"result": input.station.result, "at": input.station.at}

required := {"station": "passed before the acceptance began", "by": documents}
