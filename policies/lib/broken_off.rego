# METADATA
# title: What belongs to a restart that was broken off
# description: >-
#   An anomaly or a freeze leads a unit back to its stop, and the way begins again. What was recorded before it was of
#   the restart that ended there, and says nothing about the one that runs.
package lib.broken_off

import data.lib.clock

# before(at, acts) holds where an anomaly or a freeze came at that time or later.
before(at, acts) if {
	some name, act in acts
	name in {"anomaly", "freeze"}
	clock.not_after(at, act.at)
}
