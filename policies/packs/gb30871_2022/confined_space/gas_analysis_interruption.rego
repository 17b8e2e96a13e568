# METADATA
# scope: package
# title: "New analysis after a break over 60 minutes"
# description: >-
#   After a break of more than 60 minutes, work goes on only after a new analysis, sampled during the break and at
#   most 30 minutes before.
# custom:
#   id: confined-space.gas-analysis.interruption
#   zh:
#     title: "中断超过60min重新检测"
#     description: "作业中断超过60分钟的，恢复前须重新进行气体检测，且检测距恢复不超过30分钟。"
#   document: "GB 30871-2022"
#   clause: "6.3 f, 6.3 a"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [resume]
#   effective: {from: "2022-10-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Sample again now and resume within 30 minutes.
#     zh: "立即重新检测，并在30分钟内恢复作业。"
#   empty_answer: []
package packs.gb30871_2022.confined_space.gas_analysis_interruption

import data.lib.breaks
import data.lib.clock
import data.lib.gas

limit := data.packs.gb30871_2022.params.confined_interruption_minutes.value

max_age := data.packs.gb30871_2022.params.confined_sample_max_age_minutes.value

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
