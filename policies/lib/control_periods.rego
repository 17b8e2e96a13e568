# METADATA
# title: A start within a control period
# description: >-
#   Local authorities enter control periods in their register, each with the kinds of case that it is about, from its first day to its
#   last. A start on such a day is approved for that period by the head, and the authority is told afterwards.
package lib.control_periods

import data.lib.clock

# The period is not about this kind of case, or not about the day.
passes_by(period, kind, _) if not kind in period.kinds

passes_by(period, _, today) if today < period.from

passes_by(period, _, today) if today > period.to

# The head approved the start for this period, and the authority was told afterwards and by now.
approved(id, approvals, head, now) if {
	some approval in approvals
	approval.period == id
	approval.approved_by == head
	approval.notified_to != ""
	clock.not_after(approval.at, approval.notified_at)
	clock.not_after(approval.notified_at, now)
}
