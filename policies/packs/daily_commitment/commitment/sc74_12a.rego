# METADATA
# scope: package
# title: "No work of the day went unannounced"
# description: >-
#   By kind and grade, no more permits of the day were approved, started or closed than the commitment announced, or
#   the difference is explained.
# custom:
#   id: SC74-12a
#   zh:
#     title: "当日作业均已公告"
#     description: "按作业类别和级别，当日已批准、作业中或已完工的作业票不多于公告数量，或差异已说明。"
#   document: "应急〔2018〕74号"
#   clause: "regulator scoring of special operations, items 3.10 and 3.11"
#   basis: interpretation
#   obligation: should
#   severity: advise
#   stages: [day]
#   effective: {from: "2018-11-30", to: ""}
#   governed_by: /commitment/date
#   remedy:
#     en: >-
#       Explain the difference: which work it is, and why it was not announced or not done.
#     zh: "说明差异：涉及的作业及未公告的原因。"
#   empty_answer: ["/facts/day"]
package packs.daily_commitment.commitment.sc74_12a

rows := data.packs.daily_commitment.params.counted.value

# A difference asks for an explanation. It is answered once somebody has explained that number of permits; another permit asks again.
met if {
	every row in rows {
		settled(row)
	}
}

settled(row) if found(row) <= declared(row.count)

settled(row) if {
	some explanation in input.commitment.explanations
	explanation.count == row.count
	explanation.found == found(row)
	explanation.reason != ""
}

found(row) := count([other.id |
	some other in input.facts.day
	other.kind == row.kind
	other.state in data.packs.daily_commitment.params.counted_states.value
	graded(other, row)
])

graded(_, row) if count(row.grades) == 0

graded(other, row) if other.shows.grade in row.grades

declared("hot_work_special") := input.commitment.counts.hot_work_special

declared("hot_work_1") := input.commitment.counts.hot_work_1

declared("hot_work_2") := input.commitment.counts.hot_work_2

declared("confined_space") := input.commitment.counts.confined_space

declared("blind_plate") := input.commitment.counts.blind_plate

declared("height") := input.commitment.counts.height

declared("lifting") := input.commitment.counts.lifting

declared("temp_power") := input.commitment.counts.temp_power

declared("excavation") := input.commitment.counts.excavation

declared("road_break") := input.commitment.counts.road_break

observed contains {"count": row.count, "declared": declared(row.count), "found": found(row)} if {
	some row in rows
	found(row) > declared(row.count)
}

required := "no more permits than announced, or a difference that is explained"
