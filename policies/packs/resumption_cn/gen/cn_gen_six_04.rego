# METADATA
# scope: package
# title: "All staff had safety education with a score, nobody missing"
# description: >-
#   Where the division adopted the six-one list: since the stop began safety education was given, with its record,
#   and everybody who will work passed it with a score.
# custom:
#   id: CN-GEN-SIX-04
#   zh:
#     title: "全员安全教育考核合格且无缺席"
#     description: "采用“六个一”清单的地区：停产以后已开展全员安全教育并有记录，全部上岗人员均考核合格，成绩已登记。"
#   document: "湘潭市 复工复产“六个一”"
#   clause: "item 4"
#   basis: interpretation
#   obligation: shall
#   severity: block
#   stages: [prepare, apply, accept]
#   effective: {from: "2026-02-24", to: ""}
#   governed_by: now
#   doubt: "a list of one city, seen in a copy of 2026-02-24, the day from which it is held; it binds only the divisions of the parameter, and there every enterprise that restarts, whatever it makes"
#   remedy:
#     en: >-
#       Teach and test who is missing, and enter the scores and the record.
#     zh: "对未培训人员补训考核，登记成绩和教育记录。"
#   empty_answer: []
package packs.resumption_cn.gen.cn_gen_six_04

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

# Who passed stands once, in the list of trainings, where the rule of every restart (CN-GEN-RES-06b) looks too: the city asks
# for the score in addition, and for the record of the education as a whole.
met if {
	input.preparation.education.by != ""
	input.preparation.education.evidence != ""
	since_the_stop(input.preparation.education.at)
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

observed := {
	"at": input.preparation.education.at,
	"by": input.preparation.education.by,
	"not_taught": {person.person_id | some person in input.people; not taught(person)},
}

required := {"passed": "everybody who will work, with a score", "since": input.stop.first_day, "by": documents}
