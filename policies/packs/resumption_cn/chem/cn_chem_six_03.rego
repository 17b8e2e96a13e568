# METADATA
# scope: package
# title: "An all-staff meeting was held, nobody missing"
# description: >-
#   Where the division adopted the six-one list: an all-staff meeting was held since the stop began, with its
#   minutes, and everybody who will work was there.
# custom:
#   id: CN-CHEM-SIX-03
#   zh:
#     title: "召开全员大会且无缺席"
#     description: "采用“六个一”清单的地区：停产以后已召开全员大会并有会议记录，全部上岗人员均已参加。"
#   document: "湘潭市 复工复产“六个一”"
#   clause: "item 3"
#   basis: interpretation
#   obligation: shall
#   severity: block
#   stages: [prepare]
#   effective: {from: "2026-02-24", to: ""}
#   governed_by: now
#   doubt: "a local list, seen in a copy of 2026-02-24, the day from which it is held; it binds only the divisions of the parameter"
#   remedy:
#     en: >-
#       Hold the meeting with everybody who will work, or take who was not there off the list, and enter its minutes.
#     zh: "召开全员大会并登记记录，未参加人员补开或不安排上岗。"
#   empty_answer: []
package packs.resumption_cn.chem.cn_chem_six_03

import data.lib.clock
import data.lib.division

zone := data.packs.resumption_cn.params.zone.value

applies if {
	some adopter, _ in data.packs.resumption_cn.params.six_ones.value
	division.covers(adopter, input.enterprise.division)
}

met if {
	input.preparation.all_staff.by != ""
	input.preparation.all_staff.evidence != ""
	clock.day(input.preparation.all_staff.at, zone) >= input.stop.first_day
	clock.not_after(input.preparation.all_staff.at, input.act.at)
	every person in input.people {
		person.person_id in input.preparation.all_staff.attended
	}
}

# What was done does not lapse by the clock.
until := "never"

observed := {
	"at": input.preparation.all_staff.at,
	"by": input.preparation.all_staff.by,
	"missed": {person.person_id | some person in input.people; not person.person_id in input.preparation.all_staff.attended},
}

required := sprintf("held since %v, with evidence, everybody there", [input.stop.first_day])
