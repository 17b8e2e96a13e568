# Every no has its reason, and the job allows it.
package packs.gb30871_2022.hot_work.gen_measure_na_justified_test

import data.packs.gb30871_2022.hot_work.gen_measure_na_justified as subject

no := {"answer": "no", "na_reason": "Does not concern this job"}

base := {
	"site": {"major_hazard_tank_farm_dike": false},
	"hot": {"combustible_lining": false, "methods": ["grinder"], "on_equipment": false, "pressurised_unpurged": false},
	"permit": {"grade": "1", "measures": {line: no | some line in {"internals_clean", "lines_disconnected_blinded", "openings_cleared", "tank_farm_no_drain_sample", "sparks_at_height", "lining_protected", "cylinders", "extinguishers", "welder_earthed", "no_dangerous_nearby", "distances", "jsa_and_coordinator", "continuous_detector", "camera", "other_permits_and_zone"}}},
}

yes(line) := {"op": "replace", "path": concat("/", ["/permit/measures", line]), "value": {"answer": "yes"}}

is(path, value) := {"op": "replace", "path": path, "value": value}

# What the job meets, and the lines that it concerns.
contradictions := [
	{"fact": is("/hot/combustible_lining", true), "lines": ["lining_protected"]},
	{"fact": is("/site/major_hazard_tank_farm_dike", true), "lines": ["tank_farm_no_drain_sample"]},
	{"fact": is("/hot/methods", ["gas_cutting"]), "lines": ["cylinders"]},
	{"fact": is("/hot/methods", ["drill", "gas_welding"]), "lines": ["cylinders"]},
	{"fact": is("/hot/methods", ["electric_welding"]), "lines": ["welder_earthed"]},
	{"fact": is("/permit/grade", "special"), "lines": ["continuous_detector", "camera"]},
	{"fact": is("/hot/on_equipment", true), "lines": ["internals_clean", "lines_disconnected_blinded"]},
]

changed(patch) := json.patch(base, patch)

test_reasons_everywhere_are_met if {
	subject.met with input as base
}

test_no_line_may_be_marked_against_the_facts if {
	every c in contradictions {
		not subject.met with input as changed([c.fact])
		subject.met with input as changed(array.concat([c.fact], [yes(line) | some line in c.lines]))
		every left_out in c.lines {
			not subject.met with input as changed(array.concat([c.fact], [yes(line) | some line in c.lines; line != left_out]))
		}
	}
}

test_pressurised_work_keeps_its_medium if {
	subject.met with input as changed([is("/hot/on_equipment", true), is("/hot/pressurised_unpurged", true)])
}

test_a_dash_is_not if {
	not subject.met with input as changed([{"op": "replace", "path": "/permit/measures/camera/na_reason", "value": "/"}])
}

test_silence_is_not if {
	not subject.met with input as changed([{"op": "remove", "path": "/permit/measures/camera/na_reason"}])
}

test_a_line_without_an_answer_is_not if {
	not subject.met with input as changed([{"op": "remove", "path": "/permit/measures/camera/answer"}])
}

test_a_missing_line_is_not if {
	not subject.met with input as changed([{"op": "remove", "path": "/permit/measures/distances"}])
}

test_without_methods_it_is_not if {
	not subject.met with input as changed([{"op": "remove", "path": "/hot/methods"}])
}

test_without_a_grade_it_is_not if {
	not subject.met with input as changed([{"op": "remove", "path": "/permit/grade"}])
}

test_every_line_needs_its_reason if {
	every line, _ in base.permit.measures {
		not subject.met with input as changed([{"op": "remove", "path": sprintf("/permit/measures/%v/na_reason", [line])}])
	}
}

test_what_is_shown if {
	found := subject.observed with input as base
	found == {"camera": "no", "cylinders": "no", "lining_protected": "no"}
	asked := subject.required with input as base
	asked == "a reason beside every no, and none where the job concerns the measure"
}
