# Declared ready, and every line of the form answered.
package packs.gb30871_2022.height.start_conditions_test

import data.packs.gb30871_2022.height.start_conditions as subject

base := {
	"act": {
		"at": "2026-11-20T09:20:00+08:00",
	},
	"permit": {
		"checks": {
			"start_conditions": {
				"answer": "yes",
				"confirmed_by": "P-C",
				"confirmed_at": "2026-11-20T09:20:00+08:00",
				"evidence": "EV-1",
			},
		},
		"measures": {
			"fit_workers": {
				"answer": "yes",
				"confirmed_by": "P-C",
				"confirmed_at": "2026-11-20T09:20:00+08:00",
				"evidence": "EV-1",
			},
			"clothing": {
				"answer": "yes",
				"confirmed_by": "P-C",
				"confirmed_at": "2026-11-20T09:20:00+08:00",
				"evidence": "EV-1",
			},
			"helmet_harness_ba": {
				"answer": "yes",
				"confirmed_by": "P-C",
				"confirmed_at": "2026-11-20T09:20:00+08:00",
				"evidence": "EV-1",
			},
			"toolbag_lanyard": {
				"answer": "yes",
				"confirmed_by": "P-C",
				"confirmed_at": "2026-11-20T09:20:00+08:00",
				"evidence": "EV-1",
			},
			"scaffold_nets": {
				"answer": "yes",
				"confirmed_by": "P-C",
				"confirmed_at": "2026-11-20T09:20:00+08:00",
				"evidence": "EV-1",
			},
			"layered_isolation": {
				"answer": "yes",
				"confirmed_by": "P-C",
				"confirmed_at": "2026-11-20T09:20:00+08:00",
				"evidence": "EV-1",
			},
			"ladders_ropes": {
				"answer": "yes",
				"confirmed_by": "P-C",
				"confirmed_at": "2026-11-20T09:20:00+08:00",
				"evidence": "EV-1",
			},
			"light_shed_capacity": {
				"answer": "yes",
				"confirmed_by": "P-C",
				"confirmed_at": "2026-11-20T09:20:00+08:00",
				"evidence": "EV-1",
			},
			"bearing_boards": {
				"answer": "yes",
				"confirmed_by": "P-C",
				"confirmed_at": "2026-11-20T09:20:00+08:00",
				"evidence": "EV-1",
			},
			"lighting": {
				"answer": "yes",
				"confirmed_by": "P-C",
				"confirmed_at": "2026-11-20T09:20:00+08:00",
				"evidence": "EV-1",
			},
			"comms_30m": {
				"answer": "yes",
				"confirmed_by": "P-C",
				"confirmed_at": "2026-11-20T09:20:00+08:00",
				"evidence": "EV-1",
			},
			"zone": {
				"answer": "yes",
				"confirmed_by": "P-C",
				"confirmed_at": "2026-11-20T09:20:00+08:00",
				"evidence": "EV-1",
			},
			"wind_ok": {
				"answer": "yes",
				"confirmed_by": "P-C",
				"confirmed_at": "2026-11-20T09:20:00+08:00",
				"evidence": "EV-1",
			},
			"other_permits": {
				"answer": "yes",
				"confirmed_by": "P-C",
				"confirmed_at": "2026-11-20T09:20:00+08:00",
				"evidence": "EV-1",
			},
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

lines := ["fit_workers", "clothing", "helmet_harness_ba", "toolbag_lanyard", "scaffold_nets", "layered_isolation", "ladders_ropes", "light_shed_capacity", "bearing_boards", "lighting", "comms_30m", "zone", "wind_ok", "other_permits"]

test_every_line_confirmed_is_met if met(base)

test_any_line_left_out_is_not if {
	every line in lines {
		not met(changed(without(concat("/", ["/permit/measures", line]))))
	}
}

test_a_line_that_is_not_concerned_is_met if met(changed(set("/permit/measures/zone", {"answer": "no", "confirmed_by": "P-C"})))

test_a_no_by_nobody_is_not if not met(changed(set("/permit/measures/zone", {"answer": "no"})))

test_a_line_after_the_start_is_not if not met(changed(set("/permit/measures/zone/confirmed_at", "2026-11-20T09:20:01+08:00")))

test_nobody_declared_it_ready_is_not if not met(changed(without("/permit/checks")))

test_declared_not_ready_is_not if not met(changed(set("/permit/checks/start_conditions/answer", "no")))

test_what_is_said if {
	until(base) == "never"
	observed(base) == "yes"
	required(base) == "ready by a named person, and every measure line of the form answered before the start"
}
