# METADATA
# scope: package
# title: "Self-check after the stop, signed by the mine head"
# description: >-
#   After the last day of the stop the mine checked itself, and the mine head signed the report.
# custom:
#   id: CN-COAL-ACC-02
#   zh:
#     title: "停产结束后自查并由矿长签字"
#     description: "停产结束后已完成自查，自查报告由矿长签字。"
#   document: "山西省煤矿复工复产验收管理办法 (2024)"
#   clause: "self-check before applying"
#   basis: interpretation
#   obligation: shall
#   severity: block
#   stages: [apply, accept]
#   effective: {from: "2024-06-20", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Carry out the self-check after the stop and have the mine head sign it.
#     zh: "停产结束后组织自查，由矿长在自查报告上签字。"
#   empty_answer: []
package packs.resumption_cn.coal.cn_coal_acc_02

import data.lib.clock

checked_on := clock.day(input.self_check.at, data.packs.resumption_cn.params.zone.value)

met if {
	checked_on > input.stop.last_day
	clock.not_after(input.self_check.at, input.act.at)
	"mine_head" in input.facts.persons[input.self_check.signed_by].posts
}

# A self-check that was signed does not lapse by the clock.
until := "never"

observed := {"at": input.self_check.at, "signed_by": input.self_check.signed_by}

required := sprintf("after %v, signed by the mine head", [input.stop.last_day])
