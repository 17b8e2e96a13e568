# Declared ready, and every line of the form answered.
package packs.gb30871_2022.lifting.start_conditions_test

import data.packs.gb30871_2022.lifting.start_conditions as subject

base := {"act": {"at": "2026-11-20T09:00:00+08:00"}, "permit": {"checks": {"start_conditions": {"answer": "yes", "confirmed_by": "P-C", "confirmed_at": "2026-11-20T09:00:00+08:00", "evidence": "EV-1"}}, "measures": {"plan_approved": {"answer": "yes", "confirmed_by": "P-C", "confirmed_at": "2026-11-20T09:00:00+08:00", "evidence": "EV-1"}, "hazmat_plan": {"answer": "yes", "confirmed_by": "P-C", "confirmed_at": "2026-11-20T09:00:00+08:00", "evidence": "EV-1"}, "ppe": {"answer": "yes", "confirmed_by": "P-C", "confirmed_at": "2026-11-20T09:00:00+08:00", "evidence": "EV-1"}, "tackle_checked": {"answer": "yes", "confirmed_by": "P-C", "confirmed_at": "2026-11-20T09:00:00+08:00", "evidence": "EV-1"}, "roles_signals": {"answer": "yes", "confirmed_by": "P-C", "confirmed_at": "2026-11-20T09:00:00+08:00", "evidence": "EV-1"}, "building_anchor": {"answer": "yes", "confirmed_by": "P-C", "confirmed_at": "2026-11-20T09:00:00+08:00", "evidence": "EV-1"}, "off_live_lines": {"answer": "yes", "confirmed_by": "P-C", "confirmed_at": "2026-11-20T09:00:00+08:00", "evidence": "EV-1"}, "no_pipe_anchor": {"answer": "yes", "confirmed_by": "P-C", "confirmed_at": "2026-11-20T09:00:00+08:00", "evidence": "EV-1"}, "lashing": {"answer": "yes", "confirmed_by": "P-C", "confirmed_at": "2026-11-20T09:00:00+08:00", "evidence": "EV-1"}, "crane_safety_devices": {"answer": "yes", "confirmed_by": "P-C", "confirmed_at": "2026-11-20T09:00:00+08:00", "evidence": "EV-1"}, "certificates": {"answer": "yes", "confirmed_by": "P-C", "confirmed_at": "2026-11-20T09:00:00+08:00", "evidence": "EV-1"}, "underground_load": {"answer": "yes", "confirmed_by": "P-C", "confirmed_at": "2026-11-20T09:00:00+08:00", "evidence": "EV-1"}, "mass_within_rating": {"answer": "yes", "confirmed_by": "P-C", "confirmed_at": "2026-11-20T09:00:00+08:00", "evidence": "EV-1"}, "overhead_pipes": {"answer": "yes", "confirmed_by": "P-C", "confirmed_at": "2026-11-20T09:00:00+08:00", "evidence": "EV-1"}, "zone_lights": {"answer": "yes", "confirmed_by": "P-C", "confirmed_at": "2026-11-20T09:00:00+08:00", "evidence": "EV-1"}, "no_overhead_lines": {"answer": "yes", "confirmed_by": "P-C", "confirmed_at": "2026-11-20T09:00:00+08:00", "evidence": "EV-1"}, "spark_arrestor": {"answer": "yes", "confirmed_by": "P-C", "confirmed_at": "2026-11-20T09:00:00+08:00", "evidence": "EV-1"}, "wind_ok": {"answer": "yes", "confirmed_by": "P-C", "confirmed_at": "2026-11-20T09:00:00+08:00", "evidence": "EV-1"}, "other_permits": {"answer": "yes", "confirmed_by": "P-C", "confirmed_at": "2026-11-20T09:00:00+08:00", "evidence": "EV-1"}}}}

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

lines := ["plan_approved", "hazmat_plan", "ppe", "tackle_checked", "roles_signals", "building_anchor", "off_live_lines", "no_pipe_anchor", "lashing", "crane_safety_devices", "certificates", "underground_load", "mass_within_rating", "overhead_pipes", "zone_lights", "no_overhead_lines", "spark_arrestor", "wind_ok", "other_permits"]

test_every_line_confirmed_is_met if met(base)

test_any_line_left_out_is_not if {
	every line in lines {
		not met(changed(without(concat("/", ["/permit/measures", line]))))
	}
}

test_a_line_that_is_not_concerned_is_met if met(changed(set("/permit/measures/wind_ok", {"answer": "no", "confirmed_by": "P-C"})))

test_a_no_by_nobody_is_not if {
	not met(changed(set("/permit/measures/wind_ok", {"answer": "no"})))
	not met(changed(set("/permit/measures/wind_ok", {"answer": "no", "confirmed_by": ""})))
}

test_a_line_after_the_start_is_not if not met(changed(set("/permit/measures/zone_lights/confirmed_at", "2026-11-20T09:00:01+08:00")))

test_nobody_declared_it_ready_is_not if not met(changed(without("/permit/checks")))

test_declared_not_ready_is_not if not met(changed(set("/permit/checks/start_conditions/answer", "no")))

test_what_is_said if {
	until(base) == "never"
	observed(base) == "yes"
	required(base) == "ready by a named person, and every measure line of the form answered before the start"
}
