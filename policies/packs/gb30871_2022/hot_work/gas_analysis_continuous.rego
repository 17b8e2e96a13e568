# METADATA
# scope: package
# title: "Special grade: gas is monitored all the time"
# description: >-
#   From the start of special-grade work to now, breaks not counted, there were never more than 30 minutes
#   without a reading of the continuous monitoring, and the newest is at most 30 minutes old.
# custom:
#   id: hot-work.gas-analysis.continuous
#   zh:
#     title: "特级动火连续监测"
#     description: "特级动火作业自开始至今（扣除作业暂停时间）连续监测，相邻读数间隔不超过30分钟，且最近一次读数不超过30分钟。"
#   document: "GB 30871-2022"
#   clause: "5.3.1 d"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [during]
#   effective: {from: "2022-10-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Put the continuous detector to work and record its reading; without it, stop. A gap that there was stays on
#       the record.
#     zh: "立即启用连续检测仪并记录读数；无法监测的停止作业。已发生的间隔保留记录。"
#   empty_answer: ["/permit/suspensions", "/permit/resumptions"]
package packs.gb30871_2022.hot_work.gas_analysis_continuous

import data.lib.breaks
import data.lib.clock
import data.lib.gas

applies if input.permit.grade == "special"

# The standard gives no interval; the parameter says so.
limit := data.packs.gb30871_2022.params.continuous_gap_minutes.value

met if {
	some test in input.permit.gas_tests
	monitors(test)
	clock.within_minutes(test.sampled_at, input.act.at, limit)
	every i, from in marks {
		followed(i, from)
	}
}

# An oxygen reading alone is no watch over what may burn.
monitors(test) if {
	test.purpose == "continuous"
	some reading in test.readings
	gas.flammable(reading)
}

# The start, each reading since, and now.
marks := sort({begun, now} | {max([ns, begun]) | some ns in read})

begun := time.parse_rfc3339_ns(input.case.acts.start.at)

now := time.parse_rfc3339_ns(input.act.at)

# A reading that is dated ahead says nothing yet.
read contains ns if {
	some test in input.permit.gas_tests
	monitors(test)
	clock.not_after(test.sampled_at, input.act.at)
	ns := time.parse_rfc3339_ns(test.sampled_at)
}

followed(i, _) if i == count(marks) - 1

followed(i, from) if worked(from, marks[i + 1]) <= limit * clock.minute_ns

worked(from, to) := breaks.worked(from, to, input.permit.suspensions, input.permit.resumptions)

until := clock.after_minutes(clock.utc(max(read)), limit)

observed := {"newest": clock.utc(max(read)), "at": input.act.at, "gaps": gaps}

gaps := [sprintf("%v to %v", [clock.utc(from), clock.utc(marks[i + 1])]) |
	some i, from in marks
	worked(from, marks[i + 1]) > limit * clock.minute_ns
]

required := sprintf("a continuous reading at least every %v min of work", [limit])
