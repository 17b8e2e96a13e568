# Each line is far enough or dead.
package packs.gb30871_2022.lifting.power_lines_test

import data.packs.gb30871_2022.lifting.power_lines as subject

base := {"lifting": {"topple_radius_m": 20, "power_lines": [{"name": "Line A", "distance_m": 20.01, "dl409_m": 4, "dead": false}, {"name": "Line B", "distance_m": 3, "dl409_m": 4, "dead": true}]}}

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

test_one_far_and_one_dead_is_met if met(base)

test_no_line_is_an_answer_and_silence_is_none if {
	met(changed(set("/lifting/power_lines", [])))
	not met(changed(without("/lifting/power_lines")))
}

test_exactly_the_toppling_radius_is_too_near if not met(changed(set("/lifting/power_lines/0/distance_m", 20)))

test_exactly_the_distance_of_dl_409_is_enough if {
	met(changed(set("/lifting/power_lines/0/dl409_m", 20.01)))
	not met(changed(set("/lifting/power_lines/0/dl409_m", 20.02)))
}

test_a_near_line_that_is_live_is_not if not met(changed(set("/lifting/power_lines/1/dead", false)))

test_what_nobody_stated_is_not if {
	every key in ["distance_m", "dl409_m", "dead"] {
		not met(changed(without(concat("/", ["/lifting/power_lines/0", key]))))
	}
	not met(changed(without("/lifting/topple_radius_m")))
}

test_a_dead_line_needs_no_distance if {
	met(changed(array.concat(without("/lifting/power_lines/1/distance_m"), without("/lifting/power_lines/1/dl409_m"))))
}

test_what_is_said if {
	observed(base) == {"Line A at 20.01 m, de-energised: false", "Line B at 3 m, de-energised: true"}
	required(base) == {
		"Line A: more than 20 m and at least 4 m (DL 409), or de-energised",
		"Line B: more than 20 m and at least 4 m (DL 409), or de-energised",
	}
}
