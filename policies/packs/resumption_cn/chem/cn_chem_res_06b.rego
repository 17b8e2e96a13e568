# METADATA
# scope: package
# title: "A leader is on site"
# description: >-
#   Since the start was agreed a leader is on site, named in the management of the unit, as the newest entry
#   says.
# custom:
#   id: CN-CHEM-RES-06b
#   zh:
#     title: "领导现场带班"
#     description: "同意开车后，所列管理人员中的带班领导在岗（以最近一次登记为准）。"
#   document: "应急〔2019〕78号; 中国化学品安全协会 节后复工提示"
#   clause: "leaders on site"
#   basis: interpretation
#   obligation: shall
#   severity: block
#   stages: [restart]
#   effective: {from: "2021-09-01", to: ""}
#   governed_by: now
#   doubt: "who counts as a leader is read as the head of the unit and the person in charge of safety"
#   remedy:
#     en: >-
#       Have a leader come to the site and enter it.
#     zh: "带班领导到岗并登记。"
#   empty_answer: []
package packs.resumption_cn.chem.cn_chem_res_06b

import data.lib.clock

met if {
	input.leader.on_site == true
	leads(input.leader.person)
	clock.not_after(input.case.received_at, input.leader.at)
	clock.not_after(input.leader.at, input.act.at)
}

leads(person) if person == input.unit.head

leads(person) if person == input.staff.deputy_safety

# Who leaves says so; the clock alone does not end a presence.
until := "never"

observed := {"person": input.leader.person, "on_site": input.leader.on_site, "at": input.leader.at}

required := {"on_site": true, "one_of": [input.unit.head, input.staff.deputy_safety]}
