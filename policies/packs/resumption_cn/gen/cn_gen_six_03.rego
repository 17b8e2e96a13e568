# METADATA
# scope: package
# title: "An all-staff meeting was held, nobody missing"
# description: >-
#   Where the division adopted the six-one list: since the stop began an all-staff meeting was held, with its
#   minutes, and everybody who will work was there.
# custom:
#   id: CN-GEN-SIX-03
#   zh:
#     title: "召开全员大会且无缺席"
#     description: "采用“六个一”清单的地区：停产以后已召开全员大会并有会议记录，全部上岗人员均已参加。"
#   document: "湘潭市 复工复产“六个一”"
#   clause: "item 3"
#   basis: interpretation
#   obligation: shall
#   severity: block
#   stages: [prepare, apply, accept]
#   effective: {from: "2026-02-24", to: ""}
#   governed_by: now
#   doubt: "a list of one city, seen in a copy of 2026-02-24, the day from which it is held; it binds only the divisions of the parameter, and there every enterprise that restarts, whatever it makes"
#   remedy:
#     en: >-
#       Hold the meeting with everybody who will work, or take who was not there off the list, and enter its minutes.
#     zh: "召开全员大会并登记记录，未参加人员补开或不安排上岗。"
#   empty_answer: []
package packs.resumption_cn.gen.cn_gen_six_03

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
	input.preparation.all_staff.by != ""
	input.preparation.all_staff.evidence != ""
	since_the_stop(input.preparation.all_staff.at)
	every person in input.people {
		person.person_id in input.preparation.all_staff.attended
	}
}

since_the_stop(at) if {
	clock.day(at, zone) >= input.stop.first_day
	clock.not_after(at, input.act.at)
}

# What was done does not lapse by the clock.
until := "never"

observed := {
	"at": input.preparation.all_staff.at,
	"by": input.preparation.all_staff.by,
	"missed": {person.person_id | some person in input.people; not person.person_id in input.preparation.all_staff.attended},
}

required := {"attended": "everybody who will work", "since": input.stop.first_day, "by": documents}
