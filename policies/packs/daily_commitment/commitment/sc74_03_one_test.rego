# Another commitment of the day.
package packs.daily_commitment.commitment.sc74_03_one_test

import data.packs.daily_commitment.commitment.sc74_03_one as subject

linked(list) := {"commitment": {"date": "2026-11-24"}, "facts": {"linked": list}}

other(kind, state) := {"id": "C-1", "kind": kind, "state": state, "number": "2026-11-24"}

test_none if subject.met with input as linked([])

test_gone if {
	subject.met with input as linked([other("daily-commitment", "superseded"), other("daily-commitment", "draft"), other("hot-work", "published")])
}

test_of_another_day if subject.met with input as linked([object.union(other("daily-commitment", "published"), {"number": "2026-11-23"})])

test_stands if {
	every state in ["published", "explanation_requested", "explained"] {
		not subject.met with input as linked([other("daily-commitment", state)])
	}
}

test_nobody_says if not subject.met with input as {"commitment": {"date": "2026-11-24"}, "facts": {}}

test_what_is_shown if {
	subject.observed == {"C-1"} with input as linked([other("daily-commitment", "published"), object.union(other("daily-commitment", "draft"), {"id": "C-2"})])
	subject.required == "none that stands published"
}
