# Terms of days, months and working days.
package lib.terms_test

import data.lib.terms

test_months if {
	every case in [
		["2026-01-15", 1, "2026-02-15"],
		["2026-08-31", 6, "2027-02-28"],
		["2027-08-31", 6, "2028-02-29"],
		["2024-02-29", 12, "2025-02-28"],
		["2026-12-31", 2, "2027-02-28"],
		["2026-10-31", 1, "2026-11-30"],
		["2023-11-20", 36, "2026-11-20"],
	] {
		terms.months_later(case[0], case[1]) == case[2]
	}
}

test_days if {
	terms.days_later("2026-11-20", 15) == "2026-12-05"
	terms.days_later("2028-02-28", 1) == "2028-02-29"
}

statutory := ["01-01", "10-01"]

calendars := {"2026": {"year": "2026", "holidays": ["2026-01-01", "2026-10-01", "2026-10-02"], "workdays": ["2026-10-10"]}}

# Thu 1 and Fri 2 October are off, Saturday 10 is worked.
test_working_days if {
	terms.working_days_later("2026-09-30", 1, calendars, statutory) == "2026-10-05"
	terms.working_days_later("2026-09-30", 6, calendars, statutory) == "2026-10-10"
	terms.working_days_later("2026-09-30", 7, calendars, statutory) == "2026-10-12"
	terms.working_days_later("2026-09-30", 20, calendars, statutory) == "2026-10-29"
}

test_working_days_of_a_year_without_calendar if {
	terms.working_days_later("2027-09-30", 1, calendars, statutory) == "2027-10-04"
	terms.working_days_later("2026-12-30", 2, calendars, statutory) == "2027-01-04"
}

# 41 days are looked at, and no more.
test_too_many_working_days if {
	terms.working_days_later("2026-03-01", 30, calendars, statutory) == "2026-04-10"
	not terms.working_days_later("2026-03-01", 31, calendars, statutory)
}

test_years_without_calendar if {
	terms.assumed_years("2026-01-02", "2026-03-01", calendars, statutory) == set()
	terms.assumed_years("2026-12-30", "2027-01-04", calendars, statutory) == {"2027"}
	terms.assumed_years("2025-12-30", "2027-01-04", calendars, statutory) == {"2025", "2027"}
}

test_until if {
	terms.until(set()) == "never"
	terms.until({1795190401000000000, 1795190400000000000}) == "2026-11-20T16:00:00Z"
}
