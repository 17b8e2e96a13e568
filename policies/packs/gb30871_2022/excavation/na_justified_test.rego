# Every no has its reason, and the job allows it.
package packs.gb30871_2022.excavation.na_justified_test

import data.packs.gb30871_2022.excavation.na_justified as subject

no := {"answer": "no", "na_reason": "Does not concern this job"}

open := {"cables_confirmed", "pipes_confirmed", "staked", "road_reported", "night_lighting", "confined_over_1_2m", "other_permits"}

always := {"fence_lights", "slope_shoring", "ppe"}

base := {
	"env": {"night": false},
	"excavation": {"buried": [{"kind": "other"}]},
	"permit": {
		"operations": ["excavation"],
		"measures": object.union({line: no | some line in open}, {line: {"answer": "yes"} | some line in always}),
	},
}

# What the job meets, and the lines that it concerns.
contradictions := [
	{"fact": set("/excavation/buried/-", {"kind": "power_cable"}), "lines": ["cables_confirmed"]},
	{"fact": set("/excavation/buried/-", {"kind": "fire_main"}), "lines": ["pipes_confirmed"]},
	{"fact": set("/permit/operations", ["excavation", "road_break"]), "lines": ["road_reported", "other_permits"]},
	{"fact": set("/env/night", true), "lines": ["night_lighting"]},
	{"fact": set("/permit/operations", ["excavation", "lifting"]), "lines": ["other_permits"]},
	{"fact": set("/permit/operations", []), "lines": ["other_permits"]},
]

yes(names) := [{"op": "replace", "path": concat("/", ["/permit/measures", name]), "value": {"answer": "yes"}} | some name in names]

changed(patch) := json.patch(base, patch)

set(path, value) := [{"op": "add", "path": path, "value": value}]

without(path) := [{"op": "remove", "path": path}]

met(doc) if {
	subject.met with input as doc
		with data.packs.gb30871_2022.params.excavation_cables.value as ["power_cable"]
		with data.packs.gb30871_2022.params.excavation_pipes.value as ["fire_main"]
}

test_reasons_everywhere_are_met if met(base)

test_no_line_may_be_marked_against_the_facts if {
	every c in contradictions {
		met(changed(array.concat(c.fact, yes(c.lines))))
		every left_out in c.lines {
			not met(changed(array.concat(c.fact, yes([line | some line in c.lines; line != left_out]))))
		}
	}
}

test_what_concerns_every_job_is_never_a_no if {
	every line in always {
		not met(changed(set(concat("/", ["/permit/measures", line]), no)))
	}
}

test_a_dash_or_silence_is_no_reason if {
	every line in open {
		path := concat("/", ["/permit/measures", line])
		not met(changed(set(concat("/", [path, "na_reason"]), "/")))
		not met(changed(without(concat("/", [path, "na_reason"]))))
		not met(changed(without(concat("/", [path, "answer"]))))
		not met(changed(without(path)))
	}
}

test_unknown_facts_do_not_excuse if {
	every path in {"/excavation/buried", "/env/night", "/permit/operations"} {
		not met(changed(without(path)))
	}
}

test_what_is_said if {
	subject.observed == {line: "no" | some line in {"cables_confirmed", "pipes_confirmed", "road_reported", "night_lighting", "other_permits"}} with input as base
	subject.required == "a reason beside every no, and none where the job concerns the measure" with input as base
}
