# METADATA
# scope: package
# title: "One commitment stands for a day"
# description: >-
#   No other commitment of the same day stands published.
# custom:
#   id: SC74-03.one
#   zh:
#     title: "每日一份承诺公告"
#     description: "同一日期没有其他生效的承诺公告。"
#   document: "应急〔2018〕74号"
#   clause: "daily assessment"
#   basis: interpretation
#   obligation: shall
#   severity: block
#   stages: [publish]
#   effective: {from: "2018-11-30", to: ""}
#   governed_by: /commitment/date
#   remedy:
#     en: >-
#       Supersede the other commitment first.
#     zh: "先将原承诺公告标记为被取代。"
#   empty_answer: ["/facts/linked"]
package packs.daily_commitment.commitment.sc74_03_one

met if {
	every other in input.facts.linked {
		gone(other)
	}
}

gone(other) if other.kind != "daily-commitment"

gone(other) if other.number != input.commitment.date

gone(other) if not other.state in data.packs.daily_commitment.params.standing_states.value

observed contains other.id if {
	some other in input.facts.linked
	not gone(other)
}

required := "none that stands published"
