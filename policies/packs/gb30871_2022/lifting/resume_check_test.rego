# Looked at again after the newest break.
package packs.gb30871_2022.lifting.resume_check_test

import data.packs.gb30871_2022.lifting.resume_check as subject

base := {"act": {"at": "2026-11-20T09:00:00+08:00"}, "env": {"outdoor": true, "weather": {"at": "2026-11-20T08:30:00+08:00"}}, "lifting": {"power_lines": [{"dead": true}, {"dead": false}]}, "permit": {"suspensions": [{"at": "2026-11-20T08:00:00+08:00"}, {"at": "2026-11-20T08:30:00+08:00"}], "checks": {"line_dead": {"answer": "yes", "confirmed_by": "P-C", "confirmed_at": "2026-11-20T08:30:00+08:00", "evidence": "EV-1"}}}}

changed(patch) := json.patch(base, patch)

set(path, value) := [{"op": "add", "path": path, "value": value}]

without(path) := [{"op": "remove", "path": path}]

applies(doc) if {
	subject.applies with input as doc
}

met(doc) if {
	subject.met with input as doc
}

observed(doc) := value if {
	value := subject.observed with input as doc
}

required(doc) := value if {
	value := subject.required with input as doc
}

until(doc) := value if {
	value := subject.until with input as doc
}

indoors := set("/env/outdoor", false)

test_both_at_the_break_or_later_are_met if {
	applies(base)
	met(base)
}

test_weather_from_before_the_break_is_not if not met(changed(set("/env/weather/at", "2026-11-20T08:29:59+08:00")))

test_weather_dated_ahead_is_not if {
	met(changed(set("/env/weather/at", "2026-11-20T09:00:00+08:00")))
	not met(changed(set("/env/weather/at", "2026-11-20T09:00:01+08:00")))
}

test_a_line_confirmed_before_the_break_is_not if {
	not met(changed(set("/permit/checks/line_dead/confirmed_at", "2026-11-20T08:29:59+08:00")))
}

test_a_line_that_is_live_is_not if not met(changed(set("/permit/checks/line_dead/answer", "no")))

test_without_dead_lines_only_the_weather_counts if {
	met(changed(array.concat(set("/lifting/power_lines/0/dead", false), without("/permit/checks/line_dead"))))
	met(changed(array.concat(set("/lifting/power_lines", []), without("/permit/checks/line_dead"))))
}

test_indoors_only_the_lines_count if {
	applies(changed(indoors))
	met(changed(array.concat(indoors, without("/env/weather"))))
	not met(changed(array.concat(indoors, without("/permit/checks/line_dead"))))
}

test_indoors_without_dead_lines_it_does_not_apply if {
	not applies(changed(array.concat(indoors, set("/lifting/power_lines/0/dead", false))))
}

test_unknown_lines_are_not_confirmed_by_a_check if not met(changed(without("/lifting/power_lines")))

test_without_a_break_on_record_it_is_not if {
	not met(changed(without("/permit/suspensions")))
	not met(changed(without("/env/weather/at")))
	not met(changed(without("/env/outdoor")))
}

test_what_is_said if {
	until(base) == "never"
	observed(base) == {"weather of 2026-11-20T08:30:00+08:00", "dead lines confirmed at 2026-11-20T08:30:00+08:00"}
	required(base) == {"not before the break of 2026-11-20T08:00:00+08:00", "not before the break of 2026-11-20T08:30:00+08:00"}
}
