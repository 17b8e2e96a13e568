# METADATA
# scope: package
# title: "The re-entry training is not older than the end of the stop"
# description: >-
#   Whoever passed a re-entry lesson passed one on or after the last day of the stop; a lesson from before is not about
#   the unit that people come back to.
# custom:
#   id: CN-GEN-RES-06a
#   zh:
#     title: "复工培训不早于停产结束"
#     description: "培训合格人员均在停产末日当日或之后通过复工培训；此前的培训不针对复产时的现场情况。"
#   document: "安全生产法 (2021)"
#   clause: "28"
#   basis: interpretation
#   obligation: should
#   severity: advise
#   stages: [apply, accept]
#   effective: {from: "2021-09-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Train again now that the stop is over.
#     zh: "停产结束后重新组织培训。"
#   empty_answer: []
#   doubt: "The article asks that people are trained and does not say when; that the lesson falls after the stop is our reading. A lesson from before the stop began blocks by the rule of each sector"
package packs.resumption_cn.gen.cn_gen_res_06a

import data.lib.clock

zone := data.packs.resumption_cn.params.zone.value

met if {
	every lesson in input.training {
		timely(lesson)
	}
}

# Who failed is judged by the rule of the sector.
timely(lesson) if lesson.passed == false

timely(lesson) if {
	lesson.passed == true
	lesson.person_id in trained
}

trained contains lesson.person_id if {
	some lesson in input.training
	lesson.passed == true
	clock.day(lesson.at, zone) >= input.stop.last_day
	clock.not_after(lesson.at, input.act.at)
}

# A lesson that was passed does not lapse by the clock.
until := "never"

observed contains sprintf("%v: %v", [lesson.person_id, lesson.at]) if {
	some lesson in input.training
	not timely(lesson)
}

required := sprintf("each a lesson on or after %v", [input.stop.last_day])
