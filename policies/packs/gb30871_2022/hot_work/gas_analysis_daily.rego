# METADATA
# scope: package
# title: "Gas is analysed on every day of hot work"
# description: >-
#   Gas was sampled on the day on which the work starts or goes on, or is still fresh from the hour before
#   midnight.
# custom:
#   id: hot-work.gas-analysis.daily
#   zh:
#     title: "每日动火前均须分析"
#     description: "动火开始或恢复的当日已取样分析，或跨零点时取样仍在有效时间内。"
#   document: "GB 30871-2022"
#   clause: "5.3.1 d"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [start, resume]
#   effective: {from: "2022-10-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Sample today before work goes on.
#     zh: "当日作业前重新取样分析。"
#   empty_answer: []
package packs.gb30871_2022.hot_work.gas_analysis_daily

import data.lib.clock

max_age := data.packs.gb30871_2022.params.gas_sample_max_age_minutes.value

zone := data.packs.gb30871_2022.params.zone.value

met if {
	some test in input.permit.gas_tests
	clock.not_after(test.sampled_at, input.act.at)
	clock.day(test.sampled_at, zone) == clock.day(input.act.at, zone)
}

# A sample from just before midnight is as fresh as any other (5.3.1 c).
met if {
	some test in input.permit.gas_tests
	clock.within_minutes(test.sampled_at, input.act.at, max_age)
}

ends contains clock.day_over(clock.day(test.sampled_at, zone), data.packs.gb30871_2022.params.utc_offset.value) if {
	some test in input.permit.gas_tests
	clock.not_after(test.sampled_at, input.act.at)
}

ends contains time.parse_rfc3339_ns(test.sampled_at) + ((max_age * clock.minute_ns) + clock.second_ns) if {
	some test in input.permit.gas_tests
	clock.not_after(test.sampled_at, input.act.at)
}

until := clock.utc(max(ends))

observed := {test.sampled_at | some test in input.permit.gas_tests}

required := sprintf("a sample of %v", [clock.day(input.act.at, zone)])
