# METADATA
# scope: package
# title: "Safety education of everybody, with a score"
# description: >-
#   Since the stop began everybody who will work passed the safety education, and the score is entered.
# custom:
#   id: CN-GEN-SIX-04
#   zh:
#     title: "开展一次全员安全教育"
#     description: "停产以来全部上岗人员均已接受安全教育并考核合格，成绩已登记。"
#   document: "复工复产“六个一” (湘潭市)"
#   clause: "六个一 (4)"
#   basis: interpretation
#   obligation: shall
#   severity: block
#   stages: [apply, accept]
#   effective: {from: "2020-01-01", to: ""}
#   governed_by: now
#   doubt: "A local list, binding where it was adopted; the day from which it binds is not known"
#   remedy:
#     en: >-
#       Teach and test who is missing, and enter the score.
#     zh: "对未培训人员补训考核并登记成绩。"
#   empty_answer: []
package packs.resumption_cn.trade.cn_gen_six_04

import data.lib.clock
import data.lib.division

# Only where the enterprise's own division adopted the document.
applies if {
	some adopter, _ in data.packs.resumption_cn.params.six_ones.value
	division.covers(adopter, input.enterprise.division)
}

documents contains document if {
	some adopter, document in data.packs.resumption_cn.params.six_ones.value
	division.covers(adopter, input.enterprise.division)
}

zone := data.packs.resumption_cn.params.zone.value

met if {
	every person in input.people {
		taught(person)
	}
}

taught(person) if {
	some lesson in input.training
	lesson.person_id == person.person_id
	lesson.passed == true
	lesson.score >= 0
	since_the_stop(lesson.at)
}

since_the_stop(at) if {
	clock.day(at, zone) >= input.stop.first_day
	clock.not_after(at, input.act.at)
}

# What was done does not lapse by the clock.
until := "never"

observed contains person.person_id if {
	some person in input.people
	not taught(person)
}

required := {"passed": "everybody who will work, with a score", "by": documents}
