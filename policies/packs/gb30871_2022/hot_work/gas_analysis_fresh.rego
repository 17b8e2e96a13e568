# METADATA
# scope: package
# title: "Sample taken at most 30 minutes before the start"
# description: >-
#   At every sampled point, the newest gas sample was taken at most 30 minutes before the fire is lit, and
#   not after it.
# custom:
#   id: hot-work.gas-analysis.fresh
#   zh:
#     title: "取样距动火开始不超过30min"
#     description: "各分析点最近一次气体取样距动火开始不超过30分钟，且不晚于动火。"
#   document: "GB 30871-2022"
#   clause: "5.3.1 c"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [start]
#   effective: {from: "2022-10-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Take new samples at every point and start within 30 minutes of them.
#     zh: "对各分析点重新取样分析，并在取样后30分钟内开始动火。"
#   empty_answer: []
package packs.gb30871_2022.hot_work.gas_analysis_fresh

import data.lib.clock
import data.lib.gas

limit := data.packs.gb30871_2022.params.gas_sample_max_age_minutes.value

# One fresh sample does not freshen the other points, nor a sample of one gas another gas. The start being attempted is the
# act itself; a start time that somebody wrote down earlier does not count.
met if {
	every test in input.permit.gas_tests {
		clock.not_after(test.sampled_at, input.act.at)
	}
	gas.read_again(input.permit.gas_tests, 0, input.act.at, limit)
}

# The gas that was looked for longest ago decides.
oldest := gas.oldest_read(input.permit.gas_tests, input.act.at)

until := clock.after_minutes(clock.utc(oldest), limit)

observed := {"oldest_sample": clock.utc(oldest), "start": input.act.at}

required := sprintf("sampled at most %v min before the start", [limit])
