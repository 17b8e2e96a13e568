# METADATA
# title: Gas samples
# description: >-
#   Which sample of a point counts, and which readings are of flammable gas. A reading that does not say what it is
#   counts as neither, so a rule that asks finds the fact missing and does not pass it.
package lib.gas

import data.lib.clock

# Sample `newer` was taken at the same point as `older`, later.
supersedes(newer, older) if {
	newer.point == older.point
	clock.after(newer.sampled_at, older.sampled_at)
}

flammable(reading) if reading.kind == "flammable"

not_flammable(reading) if reading.kind != "flammable"
