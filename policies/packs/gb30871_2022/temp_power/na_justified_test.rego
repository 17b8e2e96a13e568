# Every no has its reason, and the job allows it.
package packs.gb30871_2022.temp_power.na_justified_test

import data.packs.gb30871_2022.temp_power.na_justified as subject

base := {
	"site": {"location_id": "L-1", "fire_explosion_zone": false, "running_hazard_unit": false, "tank_farm": false},
	"facts": {"installations": {"L-1": {"fire_explosion_zone": false, "major_hazard_tank_farm_dike": false}}},
	"temp_power": {"at_switch": false, "single_phase": false, "boxes": false, "lines": [{"laying": "taken_down"}]},
	"permit": {
		"operations": ["temp_power"],
		"measures": {
			"electrician": {"answer": "yes"},
			"ex_class": {"answer": "no", "na_reason": "Does not concern this job"},
			"upstream_loto": {"answer": "no", "na_reason": "Does not concern this job"},
			"tn_s": {"answer": "no", "na_reason": "Does not concern this job"},
			"overhead_heights": {"answer": "no", "na_reason": "Does not concern this job"},
			"surface_cable": {"answer": "no", "na_reason": "Does not concern this job"},
			"no_bare_wire": {"answer": "no", "na_reason": "Does not concern this job"},
			"buried_cable": {"answer": "no", "na_reason": "Does not concern this job"},
			"box_rain_earth": {"answer": "no", "na_reason": "Does not concern this job"},
			"rcd": {"answer": "yes"},
			"capacity": {"answer": "yes"},
			"other_permits": {"answer": "no", "na_reason": "Does not concern this job"},
			"gas_tested": {"answer": "no", "na_reason": "Does not concern this job"},
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

open := ["ex_class", "upstream_loto", "tn_s", "overhead_heights", "surface_cable", "no_bare_wire", "buried_cable", "box_rain_earth", "other_permits", "gas_tested"]

always := ["electrician", "rcd", "capacity"]

yes(line) := set(concat("/", ["/permit/measures", line]), {"answer": "yes"})

# What the job meets, and the lines that it concerns.
contradictions := [
	{"fact": set("/site/fire_explosion_zone", true), "lines": ["ex_class", "gas_tested"]},
	{"fact": set("/site/tank_farm", true), "lines": ["ex_class", "gas_tested"]},
	{"fact": set("/facts/installations/L-1/fire_explosion_zone", true), "lines": ["ex_class", "gas_tested"]},
	{"fact": set("/temp_power/at_switch", true), "lines": ["upstream_loto"]},
	{"fact": set("/temp_power/single_phase", true), "lines": ["tn_s"]},
	{"fact": set("/temp_power/boxes", true), "lines": ["box_rain_earth"]},
	{"fact": set("/temp_power/lines/-", {"laying": "overhead"}), "lines": ["overhead_heights", "no_bare_wire"]},
	{"fact": set("/temp_power/lines/-", {"laying": "surface"}), "lines": ["surface_cable"]},
	{"fact": set("/temp_power/lines/-", {"laying": "buried"}), "lines": ["buried_cable"]},
	{"fact": set("/permit/operations", ["temp_power", "hot_work"]), "lines": ["other_permits"]},
]

all_of(c, but) := array.concat(c.fact, [p | some line in c.lines; line != but; some p in yes(line)])

test_reasons_everywhere_are_met if met(base)

test_no_line_may_be_marked_against_the_facts if {
	every c in contradictions {
		met(changed(all_of(c, "")))
		every left_out in c.lines {
			not met(changed(all_of(c, left_out)))
		}
	}
}

test_what_concerns_every_job_is_never_a_no if {
	every line in always {
		not met(changed(set(concat("/", ["/permit/measures", line]), {"answer": "no", "na_reason": "Not needed"})))
	}
}

test_a_line_without_answer_is_not if {
	every line in open {
		not met(changed(without(concat("/", ["/permit/measures", line]))))
		not met(changed(without(concat("/", ["/permit/measures", line, "answer"]))))
	}
}

test_a_dash_or_silence_is_no_reason if {
	every line in open {
		not met(changed(set(concat("/", ["/permit/measures", line, "na_reason"]), "/")))
		not met(changed(without(concat("/", ["/permit/measures", line, "na_reason"]))))
	}
}

test_unknown_facts_do_not_excuse if {
	every path in ["/temp_power/at_switch", "/temp_power/single_phase", "/temp_power/boxes", "/temp_power/lines/0/laying", "/permit/operations"] {
		not met(changed(without(path)))
	}
}

test_what_is_said if {
	observed(base) == {"ex_class": "no", "upstream_loto": "no", "overhead_heights": "no", "surface_cable": "no", "buried_cable": "no", "gas_tested": "no"}
	required(base) == "a reason beside every no, and none where the job concerns the measure"
}
