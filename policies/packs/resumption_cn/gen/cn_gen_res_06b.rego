# METADATA
# scope: package
# title: "Everybody trained since the stop began, special workers licensed"
# description: >-
#   Every person who will work has passed the re-entry training since the stop began, and holds the
#   special-operation certificate that the task needs, valid today in the register of persons.
# custom:
#   id: CN-GEN-RES-06b
#   zh:
#     title: "全员复工培训合格、特种作业持证"
#     description: "全部上岗人员自停产以来培训考核合格，特种作业人员证书在登记簿中有效。"
#   document: "安全生产法 (2021)"
#   clause: "28, 30"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [apply, accept]
#   effective: {from: "2021-09-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Train and test the persons who are missing, or take them off the list; renew certificates in the
#       register.
#     zh: "对未培训人员补训考核或调整名单；更新登记簿中的证书。"
#   empty_answer: []
package packs.resumption_cn.gen.cn_gen_res_06b

import data.lib.clock
import data.lib.duty

zone := data.packs.resumption_cn.params.zone.value

today := clock.day(input.act.at, zone)

met if {
	every person in input.people {
		trained(person)
		licensed(person)
	}
}

trained(person) if {
	some lesson in input.training
	lesson.person_id == person.person_id
	lesson.passed == true
	clock.not_after(lesson.at, input.act.at)
	clock.day(lesson.at, zone) >= input.stop.first_day
}

licensed(person) if person.cert_kind == "none"

licensed(person) if {
	person.cert_kind != "none"
	some certificate in input.facts.persons[person.person_id].certificates
	certificate.kind == person.cert_kind
	certificate.valid_to >= today
}

ends contains clock.day_over(last, data.packs.resumption_cn.params.utc_offset.value) if {
	some person in input.people
	person.cert_kind != "none"
	last := max({certificate.valid_to |
		some certificate in input.facts.persons[person.person_id].certificates
		certificate.kind == person.cert_kind
	})
	last < "2200-01-01"
}

until := duty.earliest(ends)

observed contains person.person_id if {
	some person in input.people
	not trained(person)
}

observed contains person.person_id if {
	some person in input.people
	not licensed(person)
}

required := sprintf("everybody trained since %v and licensed on %v", [input.stop.first_day, today])
