# Every no has its reason, and the job allows it.
package packs.gb30871_2022.confined_space.na_justified_test

import data.packs.gb30871_2022.confined_space.na_justified as subject

at(clock) := sprintf("2026-11-20T%v+08:00", [clock])

base := {
	"confined": {"connected_lines": [{"endangers": false}], "hazards": ["noise"]},
	"permit": {
		"type": "confined_space",
		"operations": ["confined_space"],
		"conditions": {"medium_to_remove": false, "electrical_supply": false},
		"measures": object.union({name: no | some name in lines}, {name: {"answer": "yes"} | some name in always}),
	},
}

changed(patch) := json.patch(base, patch)

set(path, value) := changed([{"op": "add", "path": path, "value": value}])

without(path) := changed([{"op": "remove", "path": path}])

met(doc) if {
	subject.met with input as doc
}

lines := {"lines_blinded", "purged", "ventilated", "rotating_locked", "inside_ready_ex_tools", "access_clear", "gas_ok", "dust_stopped", "detectors", "ppe", "rescue_kit", "comms", "zone", "other_permits"}

always := {"ventilated", "access_clear", "gas_ok", "detectors", "comms"}

no := {"answer": "no", "na_reason": "Does not concern this job"}

line(name) := concat("/", ["/permit/measures", name])

test_reasons_everywhere_are_met if met(base)

test_what_the_chapter_asks_for_always_cannot_be_left_out if {
	every name in always {
		not met(set(line(name), no))
	}
}

test_a_no_without_a_reason_is_not if {
	every name in lines {
		not met(set(line(name), {"answer": "no"}))
		not met(set(line(name), {"answer": "no", "na_reason": "/"}))
		not met(without(line(name)))
	}
}

contradictions := [
	["/confined/connected_lines", [{"endangers": false}, {"endangers": true}], "lines_blinded"],
	["/permit/conditions/medium_to_remove", true, "purged"],
	["/permit/conditions/electrical_supply", true, "rotating_locked"],
	["/confined/hazards", ["noise", "dust"], "dust_stopped"],
	["/permit/operations", ["confined_space", "hot_work"], "other_permits"],
]

test_no_line_may_be_marked_against_the_facts if {
	every c in contradictions {
		not met(set(c[0], c[1]))
		met(json.patch(set(c[0], c[1]), [{"op": "replace", "path": line(c[2]), "value": {"answer": "yes"}}]))
	}
}

test_without_the_fact_nobody_knows if {
	every c in contradictions {
		not met(without(c[0]))
	}
}

test_what_is_shown if {
	found := subject.observed with input as base
	found == {"lines_blinded": "no", "other_permits": "no", "purged": "no", "rotating_locked": "no"}
	asked := subject.required with input as base
	asked == "a reason beside every no, and none where the job concerns the measure"
}

test_what_is_always_asked_says_yes_and_nothing_else if {
	every name in always {
		not met(set(line(name), {"answer": "no"}))
	}
}

test_an_answer_is_yes_or_no if not met(set(line("ppe"), {"answer": "perhaps", "na_reason": "Nobody knows"}))
