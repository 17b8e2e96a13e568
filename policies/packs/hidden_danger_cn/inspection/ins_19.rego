# METADATA
# scope: package
# title: "The enterprise had 24 hours' notice of the cut"
# description: >-
#   The enterprise was told in writing at least 24 hours before the cut, unless it is urgent, and then why it is
#   urgent is recorded.
# custom:
#   id: INS-19
#   zh:
#     title: "停电停供提前24小时书面通知"
#     description: "停电停供提前24小时书面通知企业；有危及生产安全的紧急情形的除外，并记录理由。"
#   document: "安全生产法 (2021)"
#   clause: "70"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [cut]
#   effective: {from: "2021-09-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Give notice and wait 24 hours, or record why it is urgent.
#     zh: "书面通知并等待24小时，或记录紧急理由。"
#   empty_answer: []
package packs.hidden_danger_cn.inspection.ins_19

import data.lib.clock
import data.lib.words

met if {
	input.power_cut.urgent == false
	time.parse_rfc3339_ns(input.power_cut.noticed_at) + (data.packs.hidden_danger_cn.params.power_notice_hours.value * clock.hour_ns) <= time.parse_rfc3339_ns(input.act.at)
}

met if {
	input.power_cut.urgent == true
	words.filled(input.power_cut.urgent_reason)
}

# The longer the notice, the better.
until := "never"

observed := {"noticed_at": input.power_cut.noticed_at, "urgent": input.power_cut.urgent}

required := sprintf("%v h of written notice, or a reason why it is urgent", [data.packs.hidden_danger_cn.params.power_notice_hours.value])
