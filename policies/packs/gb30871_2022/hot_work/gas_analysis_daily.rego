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
import data.lib.gas

max_age := data.packs.gb30871_2022.params.gas_sample_max_age_minutes.value

zone := data.packs.gb30871_2022.params.zone.value

# What was analysed before is analysed again on each day, at every point. What the continuous monitor read is judged where it
# is asked.
analyses := [test |
	some test in input.permit.gas_tests
	test.purpose != "continuous"
]

met if {
	gas.tell(analyses)
	every thing in gas.looked_for(analyses) {
		holds(gas.last_read(thing, analyses, input.act.at))
	}
}

holds(read) if clock.day(clock.utc(read), zone) == clock.day(input.act.at, zone)

# A sample from just before midnight is as fresh as any other (5.3.1 c).
holds(read) if time.parse_rfc3339_ns(input.act.at) - read <= max_age * clock.minute_ns

oldest := gas.oldest_read(analyses, input.act.at)

ends := {
	clock.day_over(clock.day(clock.utc(oldest), zone), data.packs.gb30871_2022.params.utc_offset.value),
	oldest + ((max_age * clock.minute_ns) + clock.second_ns),
}

until := clock.utc(max(ends))

observed := {test.sampled_at | some test in input.permit.gas_tests}

required := sprintf("every gas read again at its point on %v", [clock.day(input.act.at, zone)])
