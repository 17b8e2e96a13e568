# METADATA
# title: Who lifts what an authority ordered
# description: >-
#   What an authority stopped is lifted by the body that stopped it: the same post, or the head of the department for an
#   officer, of the same division or of one above it.
package lib.lifting

import data.lib.division

# by(lift, order) holds where the act `lift` is of the body whose act `order` was, or of one above it.
by(lift, order) if {
	speaks_for(lift.post, order.post)
	division.covers(lift.division, order.division)
}

speaks_for(post, other) if post == other

speaks_for("department_head", "officer")
