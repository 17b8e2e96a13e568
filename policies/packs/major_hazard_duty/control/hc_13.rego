# METADATA
# scope: package
# title: "The installation is filed with the fire and rescue body too"
# description: >-
#   Every installation is filed with the fire and rescue body beside the emergency department or the port authority.
# custom:
#   id: HC-13
#   zh:
#     title: "已向消防救援机构备案"
#     description: "各重大危险源除应急管理部门（港区为港口部门）外，已报消防救援机构备案。"
#   document: "危险化学品安全法"
#   clause: "13"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [standing]
#   effective: {from: "2026-05-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       File quantities, place, managers and measures with the fire and rescue body.
#     zh: "将储存数量、地点、管理人员和安全、应急措施报消防救援机构备案。"
#   empty_answer: []
package packs.major_hazard_duty.control.hc_13

import data.lib.clock
import data.lib.installations
import data.lib.words

applies if count(asked) > 0

applies if installations.partial(input.facts)

asked := {id: mh |
	some id, mh in input.facts.major_hazards
	installations.major(mh)
}

met if {
	every id, mh in asked {
		kept(id, mh)
	}
}

kept(_, mh) if {
	some filing in mh.also_filed
	filing.body == "fire_rescue"
	filing.on <= today
	words.filled(filing.no)
}

# What was done does not lapse by the clock.
until := "never"

observed contains sprintf("%v: not filed there", [id]) if {
	some id, mh in asked
	not kept(id, mh)
}

required := "a filing with the fire and rescue body"

answerable contains installations.main(mh, duty, id) if {
	some id, mh in asked
}

duty := {"en": "files the installation with the fire and rescue body", "zh": "报消防救援机构备案"}

today := clock.day(input.now, zone)

zone := data.packs.major_hazard_duty.params.zone.value
