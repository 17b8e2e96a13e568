# METADATA
# scope: package
# title: "The archive of the installation is whole"
# description: >-
#   The archive of every installation holds each of the eleven kinds of document.
# custom:
#   id: R40-22
#   zh:
#     title: "重大危险源档案齐全"
#     description: "各重大危险源的档案包括规定的十一类文件资料。"
#   document: "危险化学品重大危险源监督管理暂行规定（总局令第40号，第79号修正）"
#   clause: "22"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [standing]
#   effective: {from: "2015-07-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Add what is lacking.
#     zh: "补充所缺档案。"
#   empty_answer: []
package packs.major_hazard_duty.control.r40_22

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
	every part in parts {
		held(mh, part)
	}
}

held(mh, part) if {
	some document in mh.archive
	document.item == part
	words.filled(document.document)
}

parts := data.packs.major_hazard_duty.params.archive_parts.value

observed contains sprintf("%v: no %v", [id, part]) if {
	some id, mh in asked
	some part in parts
	not held(mh, part)
}

required := concat(", ", parts)

answerable contains installations.main(mh, duty, id) if {
	some id, mh in asked
}

duty := {"en": "keeps the archive", "zh": "建立并更新档案"}
