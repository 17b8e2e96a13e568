# Mark and signals of the commander.
package packs.gb30871_2022.lifting.commander_test

import data.packs.gb30871_2022.lifting.commander as subject

base := {"act": {"at": "2026-11-20T09:00:00+08:00"}, "lifting": {"commander": "P-LEADER"}, "permit": {"checks": {"commander_marked": {"answer": "yes", "confirmed_by": "P-C", "confirmed_at": "2026-11-20T09:00:00+08:00", "evidence": "EV-1"}}, "measures": {"roles_signals": {"answer": "yes", "confirmed_by": "P-C", "confirmed_at": "2026-11-20T09:00:00+08:00", "evidence": "EV-1"}}}}

changed(patch) := json.patch(base, patch)

set(path, value) := [{"op": "add", "path": path, "value": value}]

without(path) := [{"op": "remove", "path": path}]

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

paths := ["/permit/checks/commander_marked", "/permit/measures/roles_signals"]

test_marked_and_agreed_is_met if met(base)

test_either_missing_late_or_no_is_not if {
	every path in paths {
		not met(changed(without(path)))
		not met(changed(set(concat("/", [path, "answer"]), "no")))
		not met(changed(set(concat("/", [path, "confirmed_at"]), "2026-11-20T09:00:01+08:00")))
	}
}

test_nobody_is_no_commander if {
	not met(changed(without("/lifting/commander")))
	not met(changed(set("/lifting/commander", "-")))
}

test_what_is_said if {
	until(base) == "never"
	observed(base) == {"commander": "P-LEADER", "marked": "yes", "signals": "yes"}
	required(base) == "a named commander, mark and signals each confirmed by a named person, with evidence"
}
