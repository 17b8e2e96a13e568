# METADATA
# scope: package
# title: "A reading is logged every two hours"
# description: >-
#   From the start to now, while the register shows people inside, a reading of the continuous monitoring is logged at
#   least every two hours.
# custom:
#   id: confined-space.monitor.log-2h
#   zh:
#     title: "每2h记录1次"
#     description: "自作业开始至今，登记显示空间内有人期间，连续检测至少每2小时记录1次。"
#   document: "GB 30871-2022"
#   clause: "6.5"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [during]
#   effective: {from: "2022-10-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Read the detector and log it now; a gap that there was stays on the record.
#     zh: "立即记录检测数据；已发生的间隔保留记录。"
#   empty_answer: []
package packs.gb30871_2022.confined_space.monitor_log_2h

import data.lib.clock
import data.lib.inside

limit := data.packs.gb30871_2022.params.monitor_log_minutes.value

begun := time.parse_rfc3339_ns(input.case.acts.start.at)

times := inside.times(input.confined.entry_log)

# Counted anew from the start, from each going in and from each logged reading; at no other instant a wait can begin.
met if {
	settled(begun)
	every line in input.confined.entry_log {
		settled(time.parse_rfc3339_ns(line.at))
	}
	every test in input.permit.gas_tests {
		settled(time.parse_rfc3339_ns(test.sampled_at))
	}
}

settled(at) if at < begun

settled(at) if time.parse_rfc3339_ns(input.act.at) - at <= limit * clock.minute_ns

settled(at) if followed(at)

# Nobody is inside then, or the next reading comes in time, or the last one comes out.
followed(at) if nobody(at)

followed(at) if {
	some next in input.permit.gas_tests
	next.purpose == "continuous"
	in_time(at, time.parse_rfc3339_ns(next.sampled_at))
}

followed(at) if {
	some [_, out] in times
	in_time(at, out)
	nobody(out)
}

in_time(from, to) if {
	to > from
	to - from <= limit * clock.minute_ns
}

nobody(at) if inside.nobody(input.confined.entry_log, times, at, at + 1)

instants contains begun

instants contains time.parse_rfc3339_ns(line.at) if some line in input.confined.entry_log

instants contains time.parse_rfc3339_ns(test.sampled_at) if some test in input.permit.gas_tests

# What nothing has followed yet.
waits := {at |
	some at in instants
	at >= begun
	not followed(at)
}

until := "never" if count(waits) == 0

until := clock.after_minutes(clock.utc(min(waits)), limit)

observed contains test.sampled_at if {
	some test in input.permit.gas_tests
	test.purpose == "continuous"
}

required := sprintf("a reading at most every %v min", [limit])
