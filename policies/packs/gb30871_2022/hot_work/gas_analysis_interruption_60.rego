# METADATA
# scope: package
# title: "Grade 2: new analysis after a break over 60 minutes"
# description: >-
#   After a break of more than 60 minutes, grade 2 work goes on only after a new analysis, sampled during
#   the break and at most 30 minutes before.
# custom:
#   id: hot-work.gas-analysis.interruption-60
#   zh:
#     title: "二级中断超过60min重新分析"
#     description: "二级动火作业中断超过60分钟的，恢复前须重新取样分析，且取样距恢复不超过30分钟。"
#   document: "GB 30871-2022"
#   clause: "5.3.1 d, 5.3.1 c"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [resume]
#   effective: {from: "2022-10-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Sample again now and resume within 30 minutes.
#     zh: "立即重新取样分析，并在30分钟内恢复作业。"
#   empty_answer: []
package packs.gb30871_2022.hot_work.gas_analysis_interruption_60

import data.lib.breaks
import data.lib.clock
import data.lib.gas

applies if input.permit.grade == "2"

limit := data.packs.gb30871_2022.params.interruption_second_minutes.value

max_age := data.packs.gb30871_2022.params.gas_sample_max_age_minutes.value

began := breaks.began(input.permit.interruptions, input.permit.suspensions)

# The act of resuming ends the break, so its length needs no written end.
met if clock.within_minutes(clock.utc(began), input.act.at, limit)

# What was analysed before is analysed again, at every point. What the continuous monitor read is judged where it is asked.
analyses := [test |
	some test in input.permit.gas_tests
	test.purpose != "continuous"
]

met if gas.read_again(analyses, began, input.act.at, max_age)

ends contains began + (limit * clock.minute_ns)

ends contains oldest + (max_age * clock.minute_ns) if {
	oldest := gas.oldest_read(analyses, input.act.at)
	oldest >= began
}

until := clock.utc(max(ends) + clock.second_ns)

observed := {"break_from": clock.utc(began), "resumed_at": input.act.at}

required := sprintf("a break of at most %v min, or every point sampled again during it and at most %v min ago", [limit, max_age])
