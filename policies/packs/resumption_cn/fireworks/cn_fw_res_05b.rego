# METADATA
# scope: package
# title: "Qualified people at dangerous processes"
# description: >-
#   Everybody who works at a dangerous process holds the certificate for it, valid in the register of persons.
# custom:
#   id: CN-FW-RES-05b
#   zh:
#     title: "危险工序人员持证上岗"
#     description: "从事危险工序的人员均持有登记有效的相应资格证书。"
#   document: "烟花爆竹安全管理条例 (2016)"
#   clause: "37, unqualified staff"
#   basis: interpretation
#   obligation: shall
#   severity: block
#   stages: [apply, accept]
#   effective: {from: "2016-02-06", to: ""}
#   governed_by: now
#   doubt: "The article gives the power to order a stop for these; that they keep a unit from restarting is our reading, and its words were read in short only"
#   remedy:
#     en: >-
#       Take the person off the process, or renew the certificate.
#     zh: "调整岗位或更新证书。"
#   empty_answer: []
package packs.resumption_cn.fireworks.cn_fw_res_05b

import data.lib.clock

zone := data.packs.resumption_cn.params.zone.value

today := clock.day(input.act.at, zone)

kind := data.packs.resumption_cn.params.fireworks_certificate.value

met if {
	every person in input.people {
		qualified(person)
	}
}

qualified(person) if person.dangerous_process == false

qualified(person) if {
	some certificate in input.facts.persons[person.person_id].certificates
	certificate.kind == kind
	certificate.valid_to >= today
}

ends contains clock.day_over(last, data.packs.resumption_cn.params.utc_offset.value) if {
	some person in input.people
	person.dangerous_process == true
	last := max({certificate.valid_to |
		some certificate in input.facts.persons[person.person_id].certificates
		certificate.kind == kind
	})
	last < "2200-01-01"
}

until := clock.utc(min(ends))

until := "never" if count(ends) == 0

observed contains person.person_id if {
	some person in input.people
	not qualified(person)
}

required := sprintf("%v, valid on %v", [kind, today])
