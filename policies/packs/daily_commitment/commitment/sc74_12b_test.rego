# Announced and permitted.
package packs.daily_commitment.commitment.sc74_12b_test

import data.packs.daily_commitment.commitment.sc74_12b as subject

kinds := {"hot_work_special": ["hot-work", "special"], "hot_work_1": ["hot-work", "1"], "hot_work_2": ["hot-work", "2"], "confined_space": ["confined-space", "none"], "blind_plate": ["blind-plate", "none"], "height": ["work-at-height", "4"], "lifting": ["lifting", "3"], "temp_power": ["temporary-electricity", "none"], "excavation": ["excavation", "none"], "road_break": ["road-breaking", "none"]}

none := {name: 0 | some name, _ in kinds}

day(announced, permits, explanations) := {
	"now": "2026-11-25T00:00:00+08:00", "commitment": {"date": "2026-11-24", "counts": object.union(none, announced), "explanations": explanations},
	"facts": {"day": permits},
}

permit(id, kind, grade, state) := {"id": id, "kind": kind, "state": state, "shows": {"grade": grade}}

test_as_announced if {
	subject.met with input as day(
		{"hot_work_1": 2, "lifting": 1}, [
			permit("1", "hot-work", "1", "approved"),
			permit("2", "hot-work", "1", "closed"),
			permit("3", "lifting", "3", "active"),
		],
		[],
	)
	subject.met with input as day({}, [], [])
}

test_each_row if {
	every name, at in kinds {
		not subject.met with input as day({name: 1}, [], [])
		subject.observed == {{"count": name, "declared": 1, "found": 0}} with input as day({name: 1}, [], [])
		subject.met with input as day({name: 1}, [permit("1", at[0], at[1], "active")], [])
		subject.met with input as day({}, [permit("1", at[0], at[1], "active")], [])
		subject.observed == set() with input as day({}, [permit("1", at[0], at[1], "active")], [])
	}
}

# What stands for a permit of the day: by state and by grade.
counted(permits) if subject.met with input as day({"hot_work_1": 1}, permits, [])

test_states if {
	every state in ["approved", "reported", "active", "suspended", "ordered_stop", "closed"] {
		counted([permit("1", "hot-work", "1", state)])
	}
	every state in ["draft", "submitted", "rejected", "withdrawn", "cancelled", "expired"] {
		not counted([permit("1", "hot-work", "1", state)])
	}
}

test_grades if {
	not counted([permit("1", "hot-work", "none", "active")])
	not counted([permit("1", "coal-resumption", "1", "active")])
	subject.met with input as day({"hot_work_2": 1}, [permit("1", "hot-work", "2", "active")], [])
	not subject.met with input as day({"hot_work_1": 1}, [permit("1", "hot-work", "2", "active")], [])
	subject.met with input as day({"confined_space": 1}, [{"id": "1", "kind": "confined-space", "state": "active", "shows": {}}], [])
}

differs(explanation) := day({"hot_work_1": 3}, [permit("1", "hot-work", "1", "active"), permit("2", "hot-work", "1", "approved")], [explanation])

explanation := {"count": "hot_work_1", "found": 2, "reason": "a pump failed"}

test_explained if {
	subject.met with input as differs(explanation)
	every change in [{"count": "hot_work_2"}, {"found": 1}, {"found": 3}, {"reason": ""}] {
		not subject.met with input as differs(object.union(explanation, change))
	}
	subject.observed == {{"count": "hot_work_1", "declared": 3, "found": 2}} with input as differs(explanation)
}

test_an_explanation_of_nothing if subject.met with input as day({}, [], [explanation])

at(now) := {"now": now, "commitment": {"date": "2026-11-24"}}

test_once_the_day_is_over if {
	subject.applies with input as at("2026-11-24T16:00:00Z")
	not subject.applies with input as at("2026-11-24T15:59:59Z")
	subject.until == "never"
}

test_what_is_shown if subject.required == "no fewer permits than announced, or a difference that is explained"
