# METADATA
# scope: package
# title: "Gas is sampled at most 30 minutes before the entry"
# description: >-
#   At every sampled point, the newest gas sample was taken at most 30 minutes before the work starts, and not after
#   it.
# custom:
#   id: confined-space.gas-analysis.fresh
#   zh:
#     title: "作业前30min内气体检测"
#     description: "各检测部位最近一次气体检测距作业开始不超过30分钟，且不晚于作业开始。"
#   document: "GB 30871-2022"
#   clause: "6.3 a"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [start]
#   effective: {from: "2022-10-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Take new samples at every point and start within 30 minutes of them.
#     zh: "对各部位重新检测，并在30分钟内开始作业。"
#   empty_answer: []
package packs.gb30871_2022.confined_space.gas_analysis_fresh

import data.lib.clock
import data.lib.gas

limit := data.packs.gb30871_2022.params.confined_sample_max_age_minutes.value

# One fresh sample does not freshen the other points, nor a sample of one gas another gas. Nobody enters before the act of
# starting.
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
