# METADATA
# scope: package
# title: "The power supply unit approves, the user unit has agreed"
# description: >-
#   The permit is approved by the power supply unit or a post above, after the unit that uses the power
#   agreed.
# custom:
#   id: temp-power.approver
#   zh:
#     title: "由配送电单位审批"
#     description: "临时用电作业票经用电单位同意后，由配送电单位或更高级别的审批人审批。"
#   document: "GB 30871-2022"
#   clause: "table B.1"
#   basis: informative
#   obligation: shall
#   severity: block
#   stages: [approve]
#   effective: {from: "2022-10-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Have the user unit sign, then the power supply unit on site.
#     zh: "先由用电单位签署意见，再由配送电单位现场审批签字。"
#   empty_answer: []
package packs.gb30871_2022.temp_power.approver

import data.lib.clock
import data.lib.posts

row := data.packs.gb30871_2022.params.approval.value.temp_power.grades.none

above := data.packs.gb30871_2022.params.approval_above.value

# Table B.1 names the power supply unit for the review and for the approval; form A.6 has one field for both.
met if {
	input.act.opinion == "agree"
	posts.suffices(input.act.post, row.approver, above)
	input.permit.signatures.power_user.opinion == "agree"
	clock.not_after(input.permit.signatures.power_user.at, input.act.at)
}

# A signature does not lapse by the clock; a revision that voids it is a new fact.
until := "never"

observed := {"post": input.act.post, "opinion": input.act.opinion, "user_unit": input.permit.signatures.power_user.opinion}

required := sprintf("agreement of the user unit, then of %v or a post above", [row.approver])
