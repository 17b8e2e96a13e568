# METADATA
# scope: package
# title: "Everybody educated since the stop and certified staff in place before the preparation is confirmed"
# description: >-
#   Everybody who will work passed a training held since the stop began, and holds the certificate that the task
#   needs.
# custom:
#   id: CN-CHEM-RES-06
#   zh:
#     title: "确认开车准备前全员警示教育，持证上岗"
#     description: "上岗人员均在停车以后经教育培训合格，并持有岗位所需有效证书。"
#   document: "中国化学品安全协会 节后复工提示"
#   clause: "all-staff education, certificates"
#   basis: interpretation
#   obligation: shall
#   severity: block
#   stages: [prepare]
#   effective: {from: "2021-09-01", to: ""}
#   governed_by: now
#   doubt: "what the law asks (28, 30) is CN-GEN-RES-06b at application and acceptance; that it is there before the head confirms the preparation is advice of an association, which binds nobody and is held as the pattern"
#   remedy:
#     en: >-
#       Train who is missing and have certificates renewed.
#     zh: "补训缺训人员，更新证书。"
#   empty_answer: []
package packs.resumption_cn.chem.cn_chem_res_06

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
