# METADATA
# title: Gas samples
# description: >-
#   Which sample of a point counts, which readings are of flammable gas, and how a reading compares with a limit by
#   volume. A reading that does not say what it is counts as neither, so a rule that asks finds the fact missing and
#   does not pass it; one in a unit that cannot be converted is within no limit.
package lib.gas

import data.lib.clock

# Sample `newer` was taken at the same point as `older`, later.
supersedes(newer, older) if {
	newer.point == older.point
	clock.after(newer.sampled_at, older.sampled_at)
}

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
