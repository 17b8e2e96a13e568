# METADATA
# scope: package
# title: "The approver verifies risks and measures"
# description: >-
#   The person who approves has confirmed that the risks are identified and the measures are in place.
# custom:
#   id: gen.approver.content-check
#   zh:
#     title: "审批人核查风险与措施"
#     description: "审批人本人已核查风险辨识情况和安全措施落实情况。"
#   document: "GB 30871-2022"
#   clause: "4.11 c"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [approve]
#   effective: {from: "2022-10-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Check the risks and measures on site, record it, then approve.
#     zh: "现场核查风险辨识和措施落实并确认后再审批。"
#   empty_answer: []
package packs.gb30871_2022.gen.approver_content_check

import data.lib.confirmations

met if {
	check := input.permit.checks.approver_check
	confirmations.stands(check, input.act.at)
	check.confirmed_by == input.act.person
}

# A check that was made does not lapse by the clock.
until := "never"

observed := {
	"answer": input.permit.checks.approver_check.answer,
	"by": input.permit.checks.approver_check.confirmed_by,
}

required := "yes, by the person who approves, with evidence"
