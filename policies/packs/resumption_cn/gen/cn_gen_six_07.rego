# METADATA
# scope: package
# title: "The head taught the first lesson, nobody missed it"
# description: >-
#   Where the division issued the reminder of the first lesson: since the stop began the head of the unit taught it
#   in person, and everybody who will work attended it or caught up.
# custom:
#   id: CN-GEN-SIX-07
#   zh:
#     title: "主要负责人讲授开工第一课且全员覆盖"
#     description: "采用“开工第一课”的地区：停产以后主要负责人亲自授课，全部上岗人员均到课或补课。"
#   document: "威海市 “开工第一课”"
#   clause: "first lesson"
#   basis: interpretation
#   obligation: shall
#   severity: block
#   stages: [prepare, apply, accept]
#   effective: {from: "2020-01-01", to: ""}
#   governed_by: now
#   doubt: "a local reminder, binding where it was issued, there for every enterprise; the day from which it binds is not known; its content (film, commitment letter) is not asked item by item, and no other training replaces it"
#   remedy:
#     en: >-
#       Have the head teach the lesson, and let who was absent make it up.
#     zh: "由主要负责人授课，缺课人员补课后方可上岗。"
#   empty_answer: []
package packs.resumption_cn.gen.cn_gen_six_07

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
		heard(person.person_id)
	}
}

heard(person) if person in input.first_lesson.attended

heard(person) if {
	some later in input.first_lesson.made_up
	later.person_id == person
	clock.not_after(input.first_lesson.at, later.at)
	clock.not_after(later.at, input.act.at)
}

since_the_stop(at) if {
	clock.day(at, zone) >= input.stop.first_day
	clock.not_after(at, input.act.at)
}

# What was taught does not lapse by the clock.
until := "never"

observed := {"lecturer": input.first_lesson.lecturer, "missed": {person.person_id | some person in input.people; not heard(person.person_id)}}

required := {"lecturer": input.unit.head, "attended": "everybody who will work, or made up", "since": input.stop.first_day, "by": documents}
