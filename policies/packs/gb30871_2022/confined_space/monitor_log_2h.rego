# METADATA
# scope: package
# title: "A reading is logged every two hours"
# description: >-
#   From the start to now, except while the work was suspended, no more than two hours lie between two logged readings
#   of the continuous monitoring.
# custom:
#   id: confined-space.monitor.log-2h
#   zh:
#     title: "每2h记录1次"
#     description: "自作业开始至今，除作业暂停期间外，连续检测至少每2小时记录1次。"
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
#   empty_answer: ["/permit/resumptions"]
package packs.gb30871_2022.confined_space.monitor_log_2h

import data.lib.clock
import data.lib.halts

limit := data.packs.gb30871_2022.params.monitor_log_minutes.value

# Counted anew from the start, from each resumption and from each logged reading; these are the instants to look at.
met if {
	followed(input.case.acts.start.at)
	every resumption in input.permit.resumptions {
		followed(resumption.at)
	}
	every test in input.permit.gas_tests {
		settled(test)
	}
}

settled(test) if test.purpose != "continuous"

settled(test) if clock.after(input.case.acts.start.at, test.sampled_at)

settled(test) if clock.after(test.sampled_at, input.act.at)

settled(test) if halts.suspended(input.permit.suspensions, input.permit.resumptions, test.sampled_at)

settled(test) if followed(test.sampled_at)

# Now, the next reading or the next suspension comes in time.
followed(at) if clock.within_minutes(at, input.act.at, limit)

followed(at) if {
	some next in input.permit.gas_tests
	next.purpose == "continuous"
	clock.after(next.sampled_at, at)
	clock.not_after(next.sampled_at, input.act.at)
	clock.within_minutes(at, next.sampled_at, limit)
}

followed(at) if {
	some suspension in input.permit.suspensions
	clock.within_minutes(at, suspension.at, limit)
}

anchors contains time.parse_rfc3339_ns(input.case.acts.start.at)

anchors contains time.parse_rfc3339_ns(resumption.at) if some resumption in input.permit.resumptions

anchors contains time.parse_rfc3339_ns(test.sampled_at) if {
	some test in input.permit.gas_tests
	test.purpose == "continuous"
	clock.not_after(test.sampled_at, input.act.at)
}

until := clock.after_minutes(clock.utc(max(anchors)), limit)

observed contains test.sampled_at if {
	some test in input.permit.gas_tests
	test.purpose == "continuous"
}

required := sprintf("a reading at most every %v min", [limit])
