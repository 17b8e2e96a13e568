# METADATA
# scope: package
# title: "Self-check after the stop, passed and signed by the mine head"
# description: >-
#   After the last day of the stop the mine checked itself item by item, every item passed or does not concern the
#   mine, there is a report, and the mine head signed it.
# custom:
#   id: CN-COAL-ACC-02
#   zh:
#     title: "停产结束后自查合格并由矿长签字"
#     description: "停产结束后已逐项自查，各项均合格或不涉及，有自查报告并由矿长签字。"
#   document: "国家煤矿复产验收通知 (2008)"
#   clause: "own check before applying"
#   basis: interpretation
#   obligation: shall
#   severity: block
#   stages: [apply, accept]
#   effective: {from: "2019-01-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Check item by item after the stop, mend what failed, write the report and have the mine head sign it.
#     zh: "停产结束后逐项自查，整改不合格项，形成自查报告并由矿长签字。"
#   empty_answer: []
#   doubt: "The notice is old and was seen in a copy; that the check comes after the stop and that the mine head signs is also read from Shanxi's measure (2024) and from practice"
package packs.resumption_cn.coal.cn_coal_acc_02

import data.lib.clock

checked_on := clock.day(input.self_check.at, data.packs.resumption_cn.params.zone.value)

met if {
	checked_on > input.stop.last_day
	clock.not_after(input.self_check.at, input.act.at)
	"mine_head" in input.facts.persons[input.self_check.signed_by].posts
	input.self_check.report != ""
	every item in input.self_check.items {
		item.result in {"pass", "na"}
	}
}

# A self-check that was signed does not lapse by the clock.
until := "never"

observed := {
	"at": input.self_check.at,
	"signed_by": input.self_check.signed_by,
	"report": input.self_check.report,
	"failed": {item.id | some item in input.self_check.items; item.result == "fail"},
}

required := sprintf("after %v, a report, every item pass or na, signed by the mine head", [input.stop.last_day])
