# Every no has its reason, and the job allows it.
package packs.gb30871_2022.blind_plate.na_justified_test

import data.packs.gb30871_2022.blind_plate.na_justified as subject

no := {"answer": "no", "na_reason": "Does not concern this job"}

base := {
	"site": {"fire_explosion_zone": false, "corrosive_medium": false, "toxic_medium": []},
	"blind": {"toxic_gas": false, "scald_possible": false, "frost_possible": false},
	"permit": {
		"operations": ["blind_plate"],
		"measures": object.union({line: no | some line in {"depressurised", "toxic_ppe", "antistatic_ex", "no_fire_30m", "corrosive", "scald", "frost", "one_per_pipe", "other_permits", "zone"}}, {"depressurised": {"answer": "yes"}, "one_per_pipe": {"answer": "yes"}}),
	},
}

# What the job meets, and the lines that it concerns.
contradictions := [
	{"fact": set("/site/toxic_medium", ["benzene"]), "lines": ["toxic_ppe"]},
	{"fact": set("/blind/toxic_gas", true), "lines": ["toxic_ppe"]},
	{"fact": set("/site/fire_explosion_zone", true), "lines": ["antistatic_ex", "no_fire_30m"]},
	{"fact": set("/site/corrosive_medium", true), "lines": ["corrosive"]},
	{"fact": set("/blind/scald_possible", true), "lines": ["scald"]},
	{"fact": set("/blind/frost_possible", true), "lines": ["frost"]},
	{"fact": set("/permit/operations", ["blind_plate", "height"]), "lines": ["other_permits"]},
	{"fact": set("/permit/operations", []), "lines": ["other_permits"]},
]

yes(names) := [{"op": "replace", "path": concat("/", ["/permit/measures", name]), "value": {"answer": "yes"}} | some name in names]

changed(patch) := json.patch(base, patch)

set(path, value) := [{"op": "add", "path": path, "value": value}]

without(path) := [{"op": "remove", "path": path}]

met(doc) if subject.met with input as doc

test_reasons_everywhere_are_met if met(base)

test_no_line_may_be_marked_against_the_facts if {
	every c in contradictions {
		not met(changed(c.fact))
		met(changed(array.concat(c.fact, yes(c.lines))))
		every left_out in c.lines {
			not met(changed(array.concat(c.fact, yes([line | some line in c.lines; line != left_out]))))
		}
	}
}

test_two_lines_concern_every_job if {
	not met(changed(set("/permit/measures/depressurised", no)))
	not met(changed(set("/permit/measures/one_per_pipe", no)))
}

test_a_dash_or_silence_is_no_reason if {
	every name in {"toxic_ppe", "antistatic_ex", "no_fire_30m", "corrosive", "scald", "frost", "other_permits", "zone"} {
		path := concat("/", ["/permit/measures", name])
		not met(changed(set(concat("/", [path, "na_reason"]), "/")))
		not met(changed(without(concat("/", [path, "na_reason"]))))
		not met(changed(without(concat("/", [path, "answer"]))))
		not met(changed(without(path)))
	}
}

test_silence_of_the_form_is_not if {
	every path in {"/site/toxic_medium", "/blind/toxic_gas", "/site/fire_explosion_zone", "/site/corrosive_medium", "/blind/scald_possible", "/blind/frost_possible", "/permit/operations"} {
		not met(changed(without(path)))
	}
}

test_the_finding_shows_the_answers if {
	subject.observed == {line: "no" | some line in {"toxic_ppe", "antistatic_ex", "no_fire_30m", "corrosive", "scald", "frost", "other_permits"}} with input as base
	subject.required == "a reason beside every no, and none where the job concerns the measure" with input as base
}
