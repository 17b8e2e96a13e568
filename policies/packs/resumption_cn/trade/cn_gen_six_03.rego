# METADATA
# scope: package
# title: "A meeting of the whole staff"
# description: >-
#   Since the stop began a meeting of the whole staff was held with minutes, and everybody who will work was there.
# custom:
#   id: CN-GEN-SIX-03
#   zh:
#     title: "召开一次全员大会"
#     description: "停产以来已召开全员大会并有会议记录，全部上岗人员均已参加。"
#   document: "复工复产“六个一” (湘潭市)"
#   clause: "六个一 (3)"
#   basis: interpretation
#   obligation: shall
#   severity: block
#   stages: [apply, accept]
#   effective: {from: "2020-01-01", to: ""}
#   governed_by: now
#   doubt: "A local list, binding where it was adopted; the day from which it binds is not known"
#   remedy:
#     en: >-
#       Hold the meeting with everybody who will work, or take who was not there off the list.
#     zh: "召开全员大会，未参加人员补开或不安排上岗。"
#   empty_answer: []
package packs.resumption_cn.trade.cn_gen_six_03

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
	input.six.all_staff.minutes != ""
	since_the_stop(input.six.all_staff.at)
	every person in input.people {
		person.person_id in input.six.all_staff.attended
	}
}

since_the_stop(at) if {
	clock.day(at, zone) >= input.stop.first_day
	clock.not_after(at, input.act.at)
}

# What was done does not lapse by the clock.
until := "never"

observed contains person.person_id if {
	some person in input.people
	not person.person_id in input.six.all_staff.attended
}

required := {"attended": "everybody who will work", "by": documents}
