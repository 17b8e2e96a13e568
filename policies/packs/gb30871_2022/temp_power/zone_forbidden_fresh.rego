# METADATA
# scope: package
# title: "Hazard area: sampled at most 30 minutes before the power is connected"
# description: >-
#   In a hazard area each flammable gas was last read at each point at most 30 minutes before the supply
#   is connected or connected again, and not after it.
# custom:
#   id: temp-power.zone-forbidden.fresh
#   zh:
#     title: "火灾爆炸危险场所接电前30min内检测"
#     description: "在上述场所，各分析点各可燃气体最近一次检测距接通电源不超过30分钟，且不晚于接通。"
#   document: "GB 30871-2022"
#   clause: "10.1, 5.3.1 c"
#   basis: interpretation
#   obligation: shall
#   severity: block
#   stages: [start, resume]
#   effective: {from: "2022-10-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Sample again at every point and connect within 30 minutes of it.
#     zh: "对各分析点重新检测，并在30分钟内接通电源。"
#   empty_answer: []
package packs.gb30871_2022.temp_power.zone_forbidden_fresh

import data.lib.clock
import data.lib.gas
import data.lib.zones

limit := data.packs.gb30871_2022.params.temp_power_sample_max_age_minutes.value

applies if zones.hazardous(input.site, input.facts.installations)

# 10.1 gives no age; that of hot work is used (see the parameter).
met if {
	flammable_ns != set()
	every test in input.permit.gas_tests {
		every reading in test.readings {
			current(test, reading)
		}
	}
}

current(_, reading) if gas.not_flammable(reading)

current(test, reading) if {
	gas.flammable(reading)
	clock.within_minutes(test.sampled_at, input.act.at, limit)
}

current(test, reading) if gas.renewed(test, reading, input.permit.gas_tests, input.act.at)

# The gas that was read longest ago decides.
flammable_ns := {ns |
	some test in input.permit.gas_tests
	some reading in test.readings
	gas.flammable(reading)
	not gas.renewed(test, reading, input.permit.gas_tests, input.act.at)
	ns := time.parse_rfc3339_ns(test.sampled_at)
}

until := clock.after_minutes(clock.utc(min(flammable_ns)), limit)

observed := {"oldest_sample": clock.utc(min(flammable_ns)), "connected": input.act.at}

required := sprintf("sampled at most %v min before the power is connected", [limit])
