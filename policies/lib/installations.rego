# METADATA
# title: Installations that are major hazards
# description: >-
#   Which records of major hazards a rule binds, what they hold, what changed, and who answers for them. `facts` are the facts of the
#   input.
package lib.installations

# It is a major hazard.
major(mh) if mh.declared_level != "none"

# It is none.
minor(mh) if mh.declared_level == "none"

# The measures on the supervision of major hazards bind it (order 40, article 2).
bound(mh) if {
	major(mh)
	mh.sector == "general"
}

# The register is said not to hold every installation. That a rule asks nothing of those which it holds is an answer only where
# somebody vouches for the register: while nobody does, this is not known.
partial(facts) if facts.complete.major_hazards == false

# One of its chemicals counts as one of `features`.
holds(mh, features) if {
	some chemical in mh.chemicals
	some feature in features
	feature in chemical.counts_as
}

# None of them does. A list that nobody filled in says nothing.
lacks(mh, features) if {
	every chemical in mh.chemicals {
		every feature in features {
			not feature in chemical.counts_as
		}
	}
}

# There is a change of the kind.
changed(mh, kind) if {
	some change in mh.changes
	change.kind == kind
}

# Days of the changes of the kind that came about and that no assessment covers.
unassessed(mh, kind, today) := {day |
	some day in uncovered(mh, kind)
	day <= today
}

# Those that are to come.
coming(mh, kind, today) := {day |
	some day in uncovered(mh, kind)
	day > today
}

uncovered(mh, kind) := {change.on |
	some change in mh.changes
	change.kind == kind
	not covered(mh, change)
	not slight(change, kind)
}

covered(mh, change) if mh.assessment.on >= change.on

# Only a change of the process may leave level and risk as they are.
slight(change, "process") if change.affects_grade == false

# Who answers for a duty about a record, with the day by which it is due next, or without one: a person, or a post that nobody holds.
main(mh, duty, about) := {"person_id": person, "post": "main_responsible", "duty": duty, "about": about} if {
	person := mh.responsible.main.person_id
}

main(mh, duty, about) := {"post": "main_responsible", "duty": duty, "about": about} if {
	not mh.responsible.main.person_id
}

main_due(mh, duty, about, due) := {"person_id": person, "post": "main_responsible", "duty": duty, "about": about, "due": due} if {
	person := mh.responsible.main.person_id
}

main_due(mh, duty, about, due) := {"post": "main_responsible", "duty": duty, "about": about, "due": due} if {
	not mh.responsible.main.person_id
}

technical(mh, duty, about) := {"person_id": person, "post": "technical_responsible", "duty": duty, "about": about} if {
	person := mh.responsible.technical.person_id
}

technical(mh, duty, about) := {"post": "technical_responsible", "duty": duty, "about": about} if {
	not mh.responsible.technical.person_id
}

technical_due(mh, duty, about, due) := {"person_id": person, "post": "technical_responsible", "duty": duty, "about": about, "due": due} if {
	person := mh.responsible.technical.person_id
}

technical_due(mh, duty, about, due) := {"post": "technical_responsible", "duty": duty, "about": about, "due": due} if {
	not mh.responsible.technical.person_id
}

operations(mh, duty, about) := {"person_id": person, "post": "operations_responsible", "duty": duty, "about": about} if {
	person := mh.responsible.operations.person_id
}

operations(mh, duty, about) := {"post": "operations_responsible", "duty": duty, "about": about} if {
	not mh.responsible.operations.person_id
}

operations_due(mh, duty, about, due) := {"person_id": person, "post": "operations_responsible", "duty": duty, "about": about, "due": due} if {
	person := mh.responsible.operations.person_id
}

operations_due(mh, duty, about, due) := {"post": "operations_responsible", "duty": duty, "about": about, "due": due} if {
	not mh.responsible.operations.person_id
}
