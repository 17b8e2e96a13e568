# METADATA
# title: Gas samples
# description: >-
#   Which sample of a point counts, which readings are of flammable gas, and how a reading compares with a limit by
#   volume. A reading that does not say what it is counts as neither, so a rule that asks finds the fact missing and
#   does not pass it; one in a unit that cannot be converted is within no limit.
package lib.gas

import data.lib.clock

flammable(reading) if reading.kind == "flammable"

not_flammable(reading) if reading.kind != "flammable"

# The reading is at most `limit` vol%. One per cent is 10 000 ppm; a share of the lower explosive limit is converted
# with the gas's own. Products are compared as millionths, because a product of decimals is not exact.
at_most(reading, limit) if {
	reading.unit == "vol%"
	reading.value <= limit
}

at_most(reading, limit) if {
	reading.unit == "ppm"
	round(reading.value * 1000000) <= round((limit * 10000) * 1000000)
}

at_most(reading, limit) if {
	reading.unit == "%LEL"
	round((reading.value * reading.lel_vol) * 1000000) <= round((limit * 100) * 1000000)
}

# A newer sample of the same point, not dated ahead of `at`, reads the same gas again. Another gas there renews nothing.
renewed(test, reading, tests, at) if {
	some newer in tests
	newer.point == test.point
	clock.after(newer.sampled_at, test.sampled_at)
	clock.not_after(newer.sampled_at, at)
	some again in newer.readings
	name(again) == name(reading)
}

# What two readings of the same gas have in common. There is one oxygen, however it is written.
name(reading) := ["o2"] if reading.kind == "o2"

name(reading) := [reading.kind, lower(reading.gas)] if reading.kind != "o2"

# Which gas was looked for at which point, as [point, name]: what a new analysis must look for again.
looked_for(tests) := {[test.point, name(reading)] |
	some test in tests
	some reading in test.readings
}

# When that gas was last read at that point, in nanoseconds, by samples not dated ahead of `at`. There is none if it never
# was; a newer sample of something else says nothing of it.
last_read([point, what], tests, at) := max({ns |
	some test in tests
	test.point == point
	clock.not_after(test.sampled_at, at)
	some reading in test.readings
	name(reading) == what
	ns := time.parse_rfc3339_ns(test.sampled_at)
})

# When the gas that was looked for longest ago was last read.
oldest_read(tests, at) := min({ns |
	some thing in looked_for(tests)
	ns := last_read(thing, tests, at)
})

# The samples say what they read. One without readings, or with one that does not say of what, tells nothing; nor do none.
tell(tests) if {
	every test in tests {
		every reading in test.readings {
			name(reading)
		}
	}
	count(looked_for(tests)) > 0
}

# Every gas was read again at its point since `from`, and not longer ago than `minutes`.
read_again(tests, from, at, minutes) if {
	tell(tests)
	every thing in looked_for(tests) {
		last := last_read(thing, tests, at)
		last >= from
		time.parse_rfc3339_ns(at) - last <= minutes * clock.minute_ns
	}
}

# Of a gas that the list of lower explosive limits holds, only its own limit is believed; of another, what the reading
# states. A limit of nothing is none.
own_lel(reading, lels) if {
	reading.lel_vol > 0
	not listed(reading.gas, lels)
}

own_lel(reading, lels) if {
	some entry in lels
	lower(reading.gas) in entry.names
	reading.lel_vol in entry.lel_vol
}

listed(name, lels) if {
	some entry in lels
	lower(name) in entry.names
}

# The reading is at most `limit` mg/m3, for a gas of that molar mass (g/mol) at that molar volume (L/mol). A share of a lower
# explosive limit says nothing of a poison.
at_most_mass(reading, limit, _, _) if {
	reading.unit == "mg/m3"
	reading.value <= limit
}

at_most_mass(reading, limit, mass, volume) if {
	reading.unit == "ppm"
	round((reading.value * mass) * 1000000) <= round((limit * volume) * 1000000)
}

at_most_mass(reading, limit, mass, volume) if {
	reading.unit == "vol%"
	round(((reading.value * 10000) * mass) * 1000000) <= round((limit * volume) * 1000000)
}
