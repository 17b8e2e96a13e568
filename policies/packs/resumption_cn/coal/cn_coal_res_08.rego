# METADATA
# scope: package
# title: "The local government watches the mine during the stop"
# description: >-
#   While the mine is stopped for rectification, somebody of the local government looked at it during the stop and
#   left a line; the duty binds the government, not the mine.
# custom:
#   id: CN-COAL-RES-08
#   zh:
#     title: "停产整顿期间政府监督检查"
#     description: "责令停产整顿期间，有关地方人民政府已对煤矿进行监督检查并留有记录；该职责约束政府，不影响企业。"
#   document: "煤矿安全生产条例"
#   clause: "48 para 1"
#   basis: mandatory
#   obligation: shall
#   severity: advise
#   stages: [accept]
#   effective: {from: "2024-05-01", to: ""}
#   governed_by: received
#   remedy:
#     en: >-
#       Write down who watched the mine, when and what was seen.
#     zh: "补记监督检查人员、时间和情况。"
#   empty_answer: []
package packs.resumption_cn.coal.cn_coal_res_08

import data.lib.clock
import data.lib.coal_stop

zone := data.packs.resumption_cn.params.zone.value

applies if input.stop.track == "C"

applies if coal_stop.rectification(input.stop, input.facts.stop_orders, zone)

met if {
	some line in input.watch
	line.person != ""
	clock.day(line.at, zone) >= input.stop.first_day
	clock.not_after(line.at, input.act.at)
}

# A visit that was made does not lapse by the clock.
until := "never"

observed := [line.at | some line in input.watch]

required := sprintf("a visit since %v", [input.stop.first_day])
