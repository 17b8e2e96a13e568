# METADATA
# scope: package
# title: "The responsible persons of every major hazard checked it since the stop"
# description: >-
#   Before the start the main, technical and operations responsible person of every major hazard installation
#   each performed a duty there since the stop began, with evidence.
# custom:
#   id: CN-CHEM-RES-11
#   zh:
#     title: "包保责任人开车前履职"
#     description: "开车前，每处重大危险源的主要负责人、技术负责人和操作负责人在停车以来均已履职并有证据。"
#   document: "应急厅〔2021〕12号"
#   clause: "duties before the start"
#   basis: interpretation
#   obligation: shall
#   severity: block
#   stages: [restart]
#   effective: {from: "2021-02-04", to: ""}
#   governed_by: now
#   doubt: "the rule asks for duties in their spans; that each falls into the stop is our reading"
#   remedy:
#     en: >-
#       Have each responsible person perform the duty and record it.
#     zh: "由各责任人履职并登记。"
#   empty_answer: []
package packs.resumption_cn.chem.cn_chem_res_11

import data.lib.clock
import data.lib.duty

zone := data.packs.resumption_cn.params.zone.value

applies if duty.any_major(input.facts.major_hazards)

met if {
	every id, mh in input.facts.major_hazards {
		checked(id, mh)
	}
}

checked(_, mh) if duty.minor(mh)

checked(id, mh) if {
	duty.major(mh)
	every role in duty.roles {
		performed(id, duty.person(mh, role))
	}
}

performed(id, person) if {
	some _, entry in input.facts.duty_records
	entry.major_hazard == id
	entry.person_id == person
	entry.result == "done"
	entry.evidence != ""
	clock.day(entry.done_at, zone) >= input.stop.first_day
	clock.not_after(entry.done_at, input.act.at)
}

# What was performed does not lapse by the clock; the spans of each duty are RES-MH-02's.
until := "never"

observed contains id if {
	some id, mh in input.facts.major_hazards
	not checked(id, mh)
}

required := sprintf("each of the three persons since %v", [input.stop.first_day])
