# METADATA
# scope: package
# title: "It was rectified, with evidence"
# description: >-
#   The rectification says when, by whom and what was done after the order, and holds evidence that can be
#   looked at.
# custom:
#   id: HD-16
#   zh:
#     title: "整改完成并有证据"
#     description: "整改情况写明责令之后由谁、何时、完成何种整改，并附可核查的证据。"
#   document: "安全生产法 (2021)"
#   clause: "41"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [rectify]
#   effective: {from: "2021-09-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Rectify the danger and enter what was done, by whom, when, with evidence.
#     zh: "完成整改，并填写整改内容、整改人、时间和证据。"
#   empty_answer: []
package packs.hidden_danger_cn.life.hd_16

import data.lib.clock
import data.lib.words

met if {
	words.filled(input.rectification.text)
	input.rectification.done_by != ""
	some _ in input.rectification.evidence
	clock.not_after(input.order.at, input.rectification.done_at)
	clock.not_after(input.rectification.done_at, input.act.at)
}

# What was done stays done until a re-check says otherwise.
until := "never"

observed := {"done_at": input.rectification.done_at, "done_by": input.rectification.done_by, "evidence": count(input.rectification.evidence)}

required := "what, by whom, when (after the order), with evidence"
