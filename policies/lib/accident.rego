# METADATA
# title: What is done after an accident
# description: >-
#   The danger on site was removed, somebody confirmed it with evidence, and preventive measures were taken: each after the
#   accident and not later than the act that is judged.
package lib.accident

import data.lib.clock

cleared(accident, at) if {
	accident.danger_cleared.confirmed_by != ""
	accident.danger_cleared.evidence != ""
	clock.not_after(accident.at, accident.danger_cleared.at)
	clock.not_after(accident.danger_cleared.at, at)
	accident.prevention.ref != ""
	clock.not_after(accident.at, accident.prevention.at)
	clock.not_after(accident.prevention.at, at)
}
