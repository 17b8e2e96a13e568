# METADATA
# scope: package
# title: "Crane and tackle checked and signed before use"
# description: >-
#   The work leader has checked crane, tackle, slings and safety devices since the application, found
#   them sound and signed.
# custom:
#   id: lifting.equipment-check
#   zh:
#     title: "机具检查签字"
#     description: "作业负责人已在申请后对起重机械、吊具、索具、安全装置进行检查，均完好，并签字。"
#   document: "GB 30871-2022"
#   clause: "9.2.5"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [start]
#   effective: {from: "2022-10-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Mend or replace what is not sound, check again and sign.
#     zh: "整改或更换后重新检查并签字。"
#   empty_answer: []
package packs.gb30871_2022.lifting.equipment_check

import data.lib.clock

met if {
	check := input.lifting.precheck
	check.crane == true
	check.tackle == true
	check.slings == true
	check.safety_devices == true
	check.by != ""
	check.evidence != ""

	# A check from before the application was not made for this lift.
	clock.not_after(input.permit.applied_at, check.at)
	clock.not_after(check.at, input.act.at)
}

# A check that was signed does not lapse by the clock.
until := "never"

observed := {
	"by": input.lifting.precheck.by,
	"at": input.lifting.precheck.at,
	"crane": input.lifting.precheck.crane,
	"tackle": input.lifting.precheck.tackle,
	"slings": input.lifting.precheck.slings,
	"safety_devices": input.lifting.precheck.safety_devices,
}

required := sprintf("everything sound, signed with evidence, from %v to %v", [input.permit.applied_at, input.act.at])
