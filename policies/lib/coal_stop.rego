# METADATA
# title: The stop of a mine, as the registers know it
# description: >-
#   What an application says of its own stop is held against the orders in the register, which the authorities keep. An
#   order concerns a stop while it stands, and also when it was lifted on or after the first day of the stop: an order that
#   is lifted early does not turn an ordered stop into one of the mine's own.
package lib.coal_stop

import data.lib.clock

concerns(order, _, _) if order.status != "lifted"

concerns(order, stop, zone) if {
	order.status == "lifted"
	clock.day(order.lifted_at, zone) >= stop.first_day
}

# Some order concerns the stop.
ordered(stop, orders, zone) if {
	some order in orders
	concerns(order, stop, zone)
}

# Not exactly one mine stands in the register: the application says which one it means, and one that nobody entered is missed.
to_be_named(mines) if count([id | some id, _ in mines]) != 1

# The record of the mine that is stopped: the one that the application names, or the only one.
mine(unit, mines) := mines[unit.mine] if to_be_named(mines)

mine(_, mines) := only if {
	not to_be_named(mines)
	some only in mines
}

# Whose that mine is.
owner(unit, mines) := mine(unit, mines).ownership

# Which level accepts a mine. by_level says it of the level that supervises, by_owner of whose the mine is; there, "supervising"
# leaves it to the level that supervises. Where it does so of every owner, nobody has to know whose the mine is.
accepting(level, _, _, by_level, by_owner) := by_level[level] if not owner_decides(by_owner)

accepting(level, unit, facts, by_level, by_owner) := by_level[level] if {
	owner_decides(by_owner)
	by_owner[owner(unit, facts.mines)] == "supervising"
}

accepting(_, unit, facts, _, by_owner) := accepted_by if {
	owner_decides(by_owner)
	accepted_by := by_owner[owner(unit, facts.mines)]
	accepted_by != "supervising"
}

owner_decides(by_owner) if {
	some accepted_by in by_owner
	accepted_by != "supervising"
}

# Some order to stop for rectification (停产整顿) concerns the stop.
rectification(stop, orders, zone) if {
	some order in orders
	concerns(order, stop, zone)
	order.kind == "rectification"
}

# Some order that concerns the stop names a hazard that the register grades as major.
names_major_hazard(stop, orders, hazards, zone) if {
	some order in orders
	concerns(order, stop, zone)
	some hazard in order.hazard_ids
	some id, record in hazards
	id == hazard
	record.grade == "major"
}

# The head of the department signed and agrees.
department_signed(signatures) if signatures.department_head.opinion == "agree"

# The inspection body agreed, and not before the department signed.
inspection_agreed(signatures) if {
	signatures.mine_inspection.opinion == "agree"
	clock.not_after(signatures.department_head.at, signatures.mine_inspection.at)
}

# The head of government approved after the department had signed.
government_approved(signatures) if {
	signatures.government_head.opinion == "agree"
	clock.not_after(signatures.department_head.at, signatures.government_head.at)
}

# All three, each after the one before.
three_signed(signatures) if {
	department_signed(signatures)
	inspection_agreed(signatures)
	signatures.government_head.opinion == "agree"
	clock.not_after(signatures.mine_inspection.at, signatures.government_head.at)
}

# The first signature of either chain waits for none; before it there are no signatures to read.
first_signature(act) if {
	act.action == "sign_department"
	act.opinion == "agree"
}

# A later signature of the chain of three needs those before it; it cannot wait for its own line.
next_of_three(act, signatures) if {
	act.action == "consent_inspection"
	act.opinion == "agree"
	department_signed(signatures)
}

next_of_three(act, signatures) if {
	act.action == "approve_government"
	act.opinion == "agree"
	department_signed(signatures)
	inspection_agreed(signatures)
}

# The same for the chain of two: department, then government.
next_of_two(act, signatures) if {
	act.action == "approve_government"
	act.opinion == "agree"
	department_signed(signatures)
}
