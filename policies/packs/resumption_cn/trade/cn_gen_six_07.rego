# METADATA
# scope: package
# title: "The first lesson is taught by the head, to everybody"
# description: >-
#   Since the stop began the head taught the first lesson in person, and everybody who will work was there or made
#   it up before the application is judged.
# custom:
#   id: CN-GEN-SIX-07
#   zh:
#     title: "主要负责人讲授开工第一课且全员覆盖"
#     description: "停产以来主要负责人亲自讲授“开工第一课”，全部上岗人员均已参加或补课。"
#   document: "开工第一课提示 (威海市)"
#   clause: "开工第一课"
#   basis: interpretation
#   obligation: shall
#   severity: block
#   stages: [apply, accept]
#   effective: {from: "2020-01-01", to: ""}
#   governed_by: now
#   doubt: "A local reminder, binding where it was issued; the day from which it binds is not known. Its content (film, commitment letter) is not asked item by item"
#   remedy:
#     en: >-
#       Have the head teach the lesson, and let who was absent make it up.
#     zh: "由主要负责人授课，缺课人员补课后方可上岗。"
#   empty_answer: []
package packs.resumption_cn.trade.cn_gen_six_07

import data.lib.clock
import data.lib.division

# Only where the enterprise's own division adopted the document.
applies if {
	some adopter, _ in data.packs.resumption_cn.params.first_lesson.value
	division.covers(adopter, input.enterprise.division)
}

documents contains document if {
	some adopter, document in data.packs.resumption_cn.params.first_lesson.value
	division.covers(adopter, input.enterprise.division)
}

zone := data.packs.resumption_cn.params.zone.value

met if {
	input.first_lesson.lecturer == input.unit.head
	since_the_stop(input.first_lesson.at)
	every person in input.people {
		taught(person.person_id)
	}
}

taught(person) if person in input.first_lesson.attended

taught(person) if {
	some lesson in input.first_lesson.made_up
	lesson.person_id == person
	clock.not_after(input.first_lesson.at, lesson.at)
	clock.not_after(lesson.at, input.act.at)
}

since_the_stop(at) if {
	clock.day(at, zone) >= input.stop.first_day
	clock.not_after(at, input.act.at)
}

# What was done does not lapse by the clock.
until := "never"

observed := {
	"lecturer": input.first_lesson.lecturer,
	"not_taught": {person.person_id | some person in input.people; not taught(person.person_id)},
}

required := {"lecturer": input.unit.head, "not_taught": [], "by": documents}
