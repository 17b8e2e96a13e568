# METADATA
# scope: package
# title: "The identification is recorded"
# description: >-
#   Every major hazard installation was identified by a named person, and the record of it is kept.
# custom:
#   id: R40-07
#   zh:
#     title: "辨识记录齐全"
#     description: "各重大危险源已由专人辨识，辨识记录留存。"
#   document: "危险化学品重大危险源监督管理暂行规定（总局令第40号，第79号修正）"
#   clause: "7"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [standing]
#   effective: {from: "2015-07-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Identify the unit by GB 18218 and keep the record.
#     zh: "按GB 18218辨识并留存记录。"
#   empty_answer: []
package packs.major_hazard_duty.control.r40_07

import data.lib.clock
import data.lib.installations
import data.lib.words

applies if count(asked) > 0

applies if installations.partial(input.facts)

asked := {id: mh |
	some id, mh in input.facts.major_hazards
	installations.bound(mh)
}

met if {
	every id, mh in asked {
		kept(id, mh)
	}
}

kept(_, mh) if {
	mh.identification.on <= today
	mh.identification.by != ""
	words.filled(mh.identification.document)
}

# What was recorded does not lapse by the clock.
until := "never"

observed contains sprintf("%v: identified on %v by %v, record %v", [id, mh.identification.on, mh.identification.by, mh.identification.document]) if {
	some id, mh in asked
	not kept(id, mh)
}

required := "identified by a named person, with a record"

answerable contains installations.main(mh, duty, id) if {
	some id, mh in asked
}

duty := {"en": "keeps the record of the identification", "zh": "留存重大危险源辨识记录"}

today := clock.day(input.now, zone)

zone := data.packs.major_hazard_duty.params.zone.value
