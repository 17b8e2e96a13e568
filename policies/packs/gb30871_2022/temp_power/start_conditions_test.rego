# Declared ready, and every line of the form answered.
package packs.gb30871_2022.temp_power.start_conditions_test

import data.packs.gb30871_2022.temp_power.start_conditions as subject

base := {
	"act": {"at": "2026-11-20T09:20:00+08:00"},
	"permit": {
		"checks": {"start_conditions": {"answer": "yes", "confirmed_by": "P-C", "confirmed_at": "2026-11-20T09:20:00+08:00", "evidence": "EV-1"}},
		"measures": {
			"electrician": {"answer": "yes", "confirmed_by": "P-C", "confirmed_at": "2026-11-20T09:20:00+08:00", "evidence": "EV-1"},
			"ex_class": {"answer": "yes", "confirmed_by": "P-C", "confirmed_at": "2026-11-20T09:20:00+08:00", "evidence": "EV-1"},
			"upstream_loto": {"answer": "yes", "confirmed_by": "P-C", "confirmed_at": "2026-11-20T09:20:00+08:00", "evidence": "EV-1"},
			"tn_s": {"answer": "yes", "confirmed_by": "P-C", "confirmed_at": "2026-11-20T09:20:00+08:00", "evidence": "EV-1"},
			"overhead_heights": {"answer": "yes", "confirmed_by": "P-C", "confirmed_at": "2026-11-20T09:20:00+08:00", "evidence": "EV-1"},
			"surface_cable": {"answer": "yes", "confirmed_by": "P-C", "confirmed_at": "2026-11-20T09:20:00+08:00", "evidence": "EV-1"},
			"no_bare_wire": {"answer": "yes", "confirmed_by": "P-C", "confirmed_at": "2026-11-20T09:20:00+08:00", "evidence": "EV-1"},
			"buried_cable": {"answer": "yes", "confirmed_by": "P-C", "confirmed_at": "2026-11-20T09:20:00+08:00", "evidence": "EV-1"},
			"box_rain_earth": {"answer": "yes", "confirmed_by": "P-C", "confirmed_at": "2026-11-20T09:20:00+08:00", "evidence": "EV-1"},
			"rcd": {"answer": "yes", "confirmed_by": "P-C", "confirmed_at": "2026-11-20T09:20:00+08:00", "evidence": "EV-1"},
			"capacity": {"answer": "yes", "confirmed_by": "P-C", "confirmed_at": "2026-11-20T09:20:00+08:00", "evidence": "EV-1"},
			"other_permits": {"answer": "yes", "confirmed_by": "P-C", "confirmed_at": "2026-11-20T09:20:00+08:00", "evidence": "EV-1"},
			"gas_tested": {"answer": "yes", "confirmed_by": "P-C", "confirmed_at": "2026-11-20T09:20:00+08:00", "evidence": "EV-1"},
		},
	},
}

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

lines := ["electrician", "ex_class", "upstream_loto", "tn_s", "overhead_heights", "surface_cable", "no_bare_wire", "buried_cable", "box_rain_earth", "rcd", "capacity", "other_permits", "gas_tested"]

test_every_line_confirmed_is_met if met(base)

test_any_line_left_out_is_not if {
	every line in lines {
		not met(changed(without(concat("/", ["/permit/measures", line]))))
	}
}

test_a_line_that_is_not_concerned_is_met if met(changed(set("/permit/measures/tn_s", {"answer": "no", "confirmed_by": "P-C"})))

test_a_no_by_nobody_is_not if {
	not met(changed(set("/permit/measures/tn_s", {"answer": "no"})))
	not met(changed(set("/permit/measures/tn_s", {"answer": "no", "confirmed_by": ""})))
}

test_a_line_after_the_start_is_not if not met(changed(set("/permit/measures/tn_s/confirmed_at", "2026-11-20T09:20:01+08:00")))

test_a_line_without_evidence_is_not if not met(changed(without("/permit/measures/tn_s/evidence")))

test_nobody_declared_it_ready_is_not if not met(changed(without("/permit/checks")))

test_declared_not_ready_is_not if not met(changed(set("/permit/checks/start_conditions/answer", "no")))

test_what_is_said if {
	until(base) == "never"
	observed(base) == "yes"
	required(base) == "ready by a named person, and every measure line of the form answered before the start"
}
