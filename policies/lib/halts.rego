# METADATA
# title: Halts
# description: >-
#   Whether the work was suspended at an instant, by the acts that suspended and resumed it.
package lib.halts

import data.lib.clock

# Some suspension came before `at` or then, and no resumption lies between it and `at`.
suspended(suspensions, resumptions, at) if {
	some suspension in suspensions
	clock.not_after(suspension.at, at)
	every resumption in resumptions {
		apart(resumption, suspension, at)
	}
}

apart(resumption, suspension, _) if clock.after(suspension.at, resumption.at)

apart(resumption, _, at) if clock.after(resumption.at, at)
