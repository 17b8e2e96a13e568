# METADATA
# scope: package
# title: "Pre-startup safety review by every discipline"
# description: >-
#   After the tests the pre-startup safety review was done by a team with process, equipment, instrument,
#   electrical, safety and operator, each by another person, its leader among them.
# custom:
#   id: CN-CHEM-RES-03
#   zh:
#     title: "启动前安全检查各专业齐备"
#     description: "试验合格后，由工艺、设备、仪表、电气、安全和操作人员（各由不同人员担任，含组长）组成的检查组完成启动前安全检查。"
#   document: "AQ/T 3034-2022 化工过程安全管理导则"
#   clause: "pre-startup safety review"
#   basis: interpretation
#   obligation: shall
#   severity: block
#   stages: [review]
#   effective: {from: "2021-09-01", to: ""}
#   governed_by: now
#   doubt: "the standard is known to exist; its text was not read, and the items are those of the catalogue"
#   remedy:
#     en: >-
#       Complete the team and review again.
#     zh: "补齐检查组后重新检查。"
#   empty_answer: []
package packs.resumption_cn.chem.cn_chem_res_03

import data.lib.clock

disciplines := data.packs.resumption_cn.params.chem_review_disciplines.value

met if {
	every discipline in disciplines {
		filled(discipline)
	}
	not doubled
	led
	input.pssr.record != ""
	clock.not_after(input.case.acts.pass_tightness.at, input.pssr.at)
	clock.not_after(input.pssr.at, input.act.at)
}

filled(discipline) if {
	some member in input.pssr.team
	member.discipline == discipline
}

doubled if {
	some i, one in input.pssr.team
	some j, other in input.pssr.team
	i < j
	one.person_id == other.person_id
}

led if {
	some member in input.pssr.team
	member.person_id == input.pssr.led_by
}

# A review that was done does not lapse by the clock.
until := "never"

observed := {"at": input.pssr.at, "led_by": input.pssr.led_by, "team": [sprintf("%v: %v", [member.discipline, member.person_id]) | some member in input.pssr.team]}

required := {"disciplines": disciplines, "people": "each another", "after": input.case.acts.pass_tightness.at}
