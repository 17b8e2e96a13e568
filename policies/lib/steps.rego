# METADATA
# title: Steps of a restart
# description: >-
#   Records of steps, as they were entered one after the other. A record counts where it lies in the restart that runs; of one step the
#   newest decides, and of two of one instant the one that was entered later.
package lib.steps

import data.lib.clock

# The record lies between the beginning of the restart and now.
within(record, began, now) if {
	clock.not_after(began, record.at)
	clock.not_after(record.at, now)
}

done(record, began, now) if {
	record.result == "done"
	within(record, began, now)
}

# Record `a`, the i-th, is newer than record `b` of the same step, the j-th.
newer(_, a, _, b) if {
	a.n == b.n
	clock.after(a.at, b.at)
}

newer(i, a, j, b) if {
	a.n == b.n
	i > j
	clock.not_after(b.at, a.at)
}
