# METADATA
# title: Confirmations on site
# description: >-
#   A measure counts as done only when a named person said yes, at a time not after the act, and left evidence
#   (a photograph, a reading, a location) that can be looked at later.
package lib.confirmations

import data.lib.clock

# Confirmation `c` stands at instant `at`.
stands(c, at) if {
	c.answer == "yes"
	c.confirmed_by != ""
	c.evidence != ""
	clock.not_after(c.confirmed_at, at)
}
