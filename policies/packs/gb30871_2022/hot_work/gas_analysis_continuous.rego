# METADATA
# scope: package
# title: "Special grade: gas is monitored all the time"
# description: >-
#   During special-grade work the newest reading of the continuous monitoring is at most 30 minutes old.
# custom:
#   id: hot-work.gas-analysis.continuous
#   zh:
#     title: "特级动火连续监测"
#     description: "特级动火作业期间连续监测，最近一次连续监测读数不超过30分钟。"
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
#       Put the continuous detector to work and record its reading; without it, stop.
#     zh: "立即启用连续检测仪并记录读数；无法监测的停止作业。"
#   empty_answer: []
package packs.gb30871_2022.hot_work.gas_analysis_continuous

import data.lib.clock

applies if input.permit.grade == "special"

# The standard gives no interval; the parameter says so.
limit := data.packs.gb30871_2022.params.continuous_gap_minutes.value

met if {
	some test in input.permit.gas_tests
	test.purpose == "continuous"
	clock.within_minutes(test.sampled_at, input.act.at, limit)
}

newest := max({ns |
	some test in input.permit.gas_tests
	test.purpose == "continuous"
	clock.not_after(test.sampled_at, input.act.at)
	ns := time.parse_rfc3339_ns(test.sampled_at)
})

until := clock.after_minutes(clock.utc(newest), limit)

observed := {"newest": clock.utc(newest), "at": input.act.at}

required := sprintf("a continuous reading at most %v min old", [limit])
