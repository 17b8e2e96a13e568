# Dead lines are seen dead.
package packs.gb30871_2022.lifting.power_lines_dead_test

import data.packs.gb30871_2022.lifting.power_lines_dead as subject

base := {"act": {"at": "2026-11-20T09:00:00+08:00"}, "lifting": {"power_lines": [{"dead": false}, {"dead": true}]}, "permit": {"checks": {"line_dead": {"answer": "yes", "confirmed_by": "P-C", "confirmed_at": "2026-11-20T09:00:00+08:00", "evidence": "EV-1"}}}}

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

test_confirmed_at_the_act_is_met if {
	applies(base)
	met(base)
}

test_a_second_after_the_act_is_not if not met(changed(set("/permit/checks/line_dead/confirmed_at", "2026-11-20T09:00:01+08:00")))

test_a_no_is_not if not met(changed(set("/permit/checks/line_dead/answer", "no")))

test_what_is_left_out_is_not_met if {
	every key in ["answer", "confirmed_by", "confirmed_at", "evidence"] {
		not met(changed(without(concat("/", ["/permit/checks/line_dead", key]))))
	}
}

test_live_lines_ask_for_nothing if {
	not applies(changed(set("/lifting/power_lines/1/dead", false)))
	not applies(changed(set("/lifting/power_lines", [])))
}

test_what_is_said if {
	until(base) == "never"
	observed(base) == "yes"
	required(base) == "yes, by a named person, with evidence"
}
