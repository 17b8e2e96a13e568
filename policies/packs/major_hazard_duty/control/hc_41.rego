# METADATA
# scope: package
# title: "A store of a major hazard is apart and kept by two"
# description: >-
#   What is stored in quantities of a major hazard is kept apart, received, issued and kept by two persons, and its records are kept for three years.
# custom:
#   id: HC-41
#   zh:
#     title: "重大危险源储存单独存放、双人收发保管"
#     description: "构成重大危险源的储存单元单独存放，双人收发、双人保管，记录保存不少于三年。"
#   document: "危险化学品安全法"
#   clause: "41"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [standing]
#   effective: {from: "2026-05-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Store it apart, appoint two persons, keep the records.
#     zh: "单独存放，实行双人收发保管，保存记录。"
#   empty_answer: []
package packs.major_hazard_duty.control.hc_41

import data.lib.installations

applies if count(asked) > 0

applies if installations.partial(input.facts)

asked := {id: mh |
	some id, mh in input.facts.major_hazards
	installations.major(mh)
	mh.type in stores
}

met if {
	every id, mh in asked {
		kept(id, mh)
	}
}

kept(_, mh) if {
	mh.store.separate == true
	mh.store.two_persons == true
	mh.store.records_kept_months >= months
}

stores := data.packs.major_hazard_duty.params.storage_types.value

months := data.packs.major_hazard_duty.params.store_record_months.value

observed contains sprintf("%v: apart %v, two persons %v, records %d months", [id, mh.store.separate, mh.store.two_persons, mh.store.records_kept_months]) if {
	some id, mh in asked
	not kept(id, mh)
}

required := sprintf("apart, by two persons, records %d months", [months])

answerable contains installations.operations(mh, duty, id) if {
	some id, mh in asked
}

duty := {"en": "keeps the store apart and under two persons", "zh": "落实单独存放和双人收发保管"}
