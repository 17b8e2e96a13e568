# METADATA
# scope: package
# title: "A stop is lifted after a review that agrees"
# description: >-
#   The authority that ordered the stop reviewed on site that the danger is removed, and agreed in a signed
#   decision; silence is not consent.
# custom:
#   id: INS-20
#   zh:
#     title: "经审查同意方可解除停止指令"
#     description: "作出停止决定的机关现场审查隐患排除情况并签字同意后，方可解除；未答复不视为同意。"
#   document: "安全生产法 (2021)"
#   clause: "65(3)"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [lift]
#   effective: {from: "2021-09-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Review on site and sign the decision.
#     zh: "现场审查并签署意见。"
#   empty_answer: []
package packs.hidden_danger_cn.inspection.ins_20

import data.lib.clock
import data.lib.words

met if {
	input.review.decision == "agree"
	input.review.signed_by != ""
	words.filled(input.review.place)
	words.filled(input.review.text)
	some _ in input.review.evidence
	clock.not_after(input.stop_order.issued_at, input.review.at)
	clock.not_after(input.review.at, input.act.at)
}

# A decision that was given does not lapse by the clock.
until := "never"

observed := {"decision": input.review.decision, "signed_by": input.review.signed_by, "at": input.review.at}

required := "a signed decision that agrees, after a review on site with evidence"
