# METADATA
# title: Protective gear
# description: What the people who go in wear and carry, by the newest line of who checked them.
package lib.gear

import data.lib.clock

# Everything that is asked for is there, by a line that is not dated ahead of `at`.
worn(line, asked, at) if {
	clock.not_after(line.at, at)
	every item in asked {
		some have in line.items
		have == item
	}
}
