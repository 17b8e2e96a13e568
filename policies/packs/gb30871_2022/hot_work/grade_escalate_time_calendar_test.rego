# Years that the window touches and that have no calendar yet.
package packs.gb30871_2022.hot_work.grade_escalate_time_calendar_test

import data.packs.gb30871_2022.hot_work.grade_escalate_time_calendar as subject

base := {
	"permit": {"window": {
		"start": "2026-11-20T09:00:00+08:00",
		"end": "2026-11-20T17:00:00+08:00",
	}},
	"facts": {"calendars": {"2026": calendar("2026")}},
}

calendar(year) := {
	"year": year,
	"holidays": [concat("-", [year, date]) | some date in ["01-01", "05-01", "05-02", "10-01", "10-02", "10-03"]],
	"workdays": [],
}

changed(patch) := json.patch(base, patch)

met(doc) if subject.met with input as doc

over_new_year := [
	{"op": "add", "path": "/permit/window/start", "value": "2026-12-31T20:00:00+08:00"},
	{"op": "add", "path": "/permit/window/end", "value": "2027-01-01T02:00:00+08:00"},
]

test_a_year_with_its_calendar_is_met if met(base)

test_without_it_is_not if not met(changed([{"op": "remove", "path": "/facts/calendars/2026"}]))

test_over_new_year_both_are_asked if not met(changed(over_new_year))

test_over_new_year_with_both_is_met if {
	met(changed(array.concat(over_new_year, [{"op": "add", "path": "/facts/calendars/2027", "value": calendar("2027")}])))
}

test_the_next_one_alone_is_not_enough if {
	not met(changed(array.concat(over_new_year, [{"op": "replace", "path": "/facts/calendars", "value": {"2027": calendar("2027")}}])))
}

test_an_end_at_midnight_asks_for_one_year if {
	met(changed([
		{"op": "add", "path": "/permit/window/start", "value": "2026-12-31T20:00:00+08:00"},
		{"op": "add", "path": "/permit/window/end", "value": "2027-01-01T00:00:00+08:00"},
	]))
}

test_one_second_later_asks_for_two if {
	not met(changed([
		{"op": "add", "path": "/permit/window/start", "value": "2026-12-31T20:00:00+08:00"},
		{"op": "add", "path": "/permit/window/end", "value": "2027-01-01T00:00:01+08:00"},
	]))
}

test_the_year_is_local if {
	not met(changed([
		{"op": "add", "path": "/permit/window/start", "value": "2026-12-31T08:00:00Z"},
		{"op": "add", "path": "/permit/window/end", "value": "2026-12-31T16:00:01Z"},
	]))
}

test_a_calendar_that_lacks_a_statutory_date_is_none if {
	not met(changed([{"op": "remove", "path": "/facts/calendars/2026/holidays/5"}]))
}

test_an_unknown_register_is_not_met if not met(changed([{"op": "remove", "path": "/facts/calendars"}]))

test_it_says_what_is_assumed if {
	observed := subject.observed with input as changed(over_new_year)
	observed.assumed == {{
		"en": "2027: weekends and 01-01, 05-01, 05-02, 10-01, 10-02, 10-03 are assumed to be its rest days",
		"zh": "2027年：推定周末及 01-01、05-01、05-02、10-01、10-02、10-03 为休息日",
	}}
}

test_it_says_what_is_asked if subject.required == "a calendar of every year" with input as base
