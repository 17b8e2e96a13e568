package packs.resumption_cn.mine.cn_ncm_key_04b_test

import data.packs.resumption_cn.mine.cn_ncm_key_04b as subject

compliant := {
	"act": {"at": "2026-02-25T09:00:00+08:00"},
	"stop": {
		"occasion": "spring_festival",
		"systems": [
			{"system": "power", "stopped": true, "stopped_at": "2026-02-10T10:00:00+08:00", "before_at": "2026-02-10T10:00:00+08:00", "before_by": "P-ELECTRO", "after_at": "2026-02-10T10:00:00+08:00", "after_by": "P-ELECTRO"},
			{"system": "ventilation", "stopped": false},
			{"system": "drainage", "stopped": false},
		],
	},
}

put(path, value) := json.patch(compliant, [{"op": "add", "path": path, "value": value}])

test_each_system_is_stated_and_what_was_stopped_was_checked if subject.met with input as compliant

test_it_is_asked_at_both_periods if {
	subject.applies with input as compliant
	subject.applies with input as put("/stop/occasion", "two_sessions")
}

test_it_is_not_asked_at_another if not subject.applies with input as put("/stop/occasion", "none")

test_a_system_is_not_stated if {
	every at in [0, 1, 2] {
		not subject.met with input as json.patch(compliant, [{"op": "remove", "path": sprintf("/stop/systems/%d", [at])}])
	}
}

test_checked_after_it_was_stopped_as_if_before if {
	not subject.met with input as put("/stop/systems/0/before_at", "2026-02-10T10:00:01+08:00")
}

test_checked_before_by_nobody if not subject.met with input as put("/stop/systems/0/before_by", "")

test_a_reason_stands_in_for_the_check_before if {
	late := put("/stop/systems/0/before_at", "2026-02-10T10:00:01+08:00")
	subject.met with input as json.patch(late, [{"op": "add", "path": "/stop/systems/0/missed", "value": "The grid failed"}])
	not subject.met with input as json.patch(late, [{"op": "add", "path": "/stop/systems/0/missed", "value": ""}])
}

test_checked_before_it_was_stopped_as_if_after if {
	not subject.met with input as put("/stop/systems/0/after_at", "2026-02-10T09:59:59+08:00")
}

test_checked_after_by_nobody if not subject.met with input as put("/stop/systems/0/after_by", "")

test_a_check_to_come if {
	subject.met with input as put("/stop/systems/0/after_at", "2026-02-25T09:00:00+08:00")
	not subject.met with input as put("/stop/systems/0/after_at", "2026-02-25T09:00:01+08:00")
}

test_one_of_two_stops_was_not_checked if {
	not subject.met with input as put("/stop/systems/-", {"system": "power", "stopped": true, "stopped_at": "2026-02-12T10:00:00+08:00"})
}

test_nobody_says_whether_it_was_stopped if {
	not subject.met with input as json.remove(compliant, ["/stop/systems/0/stopped"])
}

test_it_lasts if subject.until == "never" with input as compliant

test_what_is_shown if {
	subject.observed == {"power", "ventilation", "drainage"} with input as compliant
	subject.observed == {"ventilation", "drainage"} with input as put("/stop/systems/0/after_by", "")
	subject.required == {"power", "ventilation", "drainage"} with input as compliant
}
