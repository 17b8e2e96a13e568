# METADATA
# title: Installations that are major hazards
# description: >-
#   Which records of major hazards a rule binds, and who answers for them. A record whose level or whose supervision nobody stated
#   is neither bound nor free. `facts` are the facts of the input.
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

free(mh) if minor(mh)

free(mh) if {
	major(mh)
	mh.sector != "general"
}

any_major(facts) if {
	some _, mh in facts.major_hazards
	major(mh)
}

any_major(facts) if unanswered(facts)

any_bound(facts) if {
	some _, mh in facts.major_hazards
	bound(mh)
}

any_bound(facts) if unanswered(facts)

# No record, and nobody who says that there is none: not known, so that no rule takes it for "none".
unanswered(facts) if {
	count(facts.major_hazards) == 0
	facts.complete.major_hazards == false
}

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

# Every change of the kind that came about is followed by an assessment.
assessed_since(mh, kind, today) if {
	every change in mh.changes {
		settled(mh, change, kind, today)
	}
}

settled(_, change, kind, _) if change.kind != kind

settled(_, change, kind, today) if {
	change.kind == kind
	change.on > today
}

# Only a change of the process may leave level and risk as they are.
settled(_, change, "process", _) if {
	change.kind == "process"
	change.affects_grade == false
}

settled(mh, change, kind, _) if {
	change.kind == kind
	mh.assessment.on >= change.on
}

# Days on which changes of the kind come about that no assessment covers yet.
coming(mh, kind, today) := {change.on |
	some change in mh.changes
	change.on > today
	not settled(mh, change, kind, change.on)
}

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
