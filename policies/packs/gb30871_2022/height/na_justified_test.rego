# Every no has its reason, and the job allows it.
package packs.gb30871_2022.height.na_justified_test

import data.packs.gb30871_2022.height.na_justified as subject

base := {
	"env": {
		"outdoor": false,
	},
	"height": {
		"means": [
			"structure",
		],
		"fragile_roof": false,
		"h_m": 30,
		"levels": {
			"same_fall_line": false,
		},
	},
	"permit": {
		"operations": [
			"height",
		],
		"measures": {
			"fit_workers": {
				"answer": "yes",
			},
			"clothing": {
				"answer": "yes",
			},
			"helmet_harness_ba": {
				"answer": "yes",
			},
			"toolbag_lanyard": {
				"answer": "yes",
			},
			"scaffold_nets": {
				"answer": "no",
				"na_reason": "Does not concern this job",
			},
			"layered_isolation": {
				"answer": "no",
				"na_reason": "Does not concern this job",
			},
			"ladders_ropes": {
				"answer": "no",
				"na_reason": "Does not concern this job",
			},
			"light_shed_capacity": {
				"answer": "no",
				"na_reason": "Does not concern this job",
			},
			"bearing_boards": {
				"answer": "no",
				"na_reason": "Does not concern this job",
			},
			"lighting": {
				"answer": "no",
				"na_reason": "Does not concern this job",
			},
			"comms_30m": {
				"answer": "no",
				"na_reason": "Does not concern this job",
			},
			"zone": {
				"answer": "no",
				"na_reason": "Does not concern this job",
			},
			"wind_ok": {
				"answer": "no",
				"na_reason": "Does not concern this job",
			},
			"other_permits": {
				"answer": "no",
				"na_reason": "Does not concern this job",
			},
		},
	},
}

changed(patch) := json.patch(base, patch)

set(path, value) := [{"op": "add", "path": path, "value": value}]

without(path) := [{"op": "remove", "path": path}]

# The numbers are data; these tests show the rule at those of the standard.
met(doc) if {
	subject.met with input as doc
		with data.packs.gb30871_2022.params.height_comms_above_m.value as 30
}

observed(doc) := value if {
	value := subject.observed with input as doc
		with data.packs.gb30871_2022.params.height_comms_above_m.value as 30
}

required(doc) := value if {
	value := subject.required with input as doc
		with data.packs.gb30871_2022.params.height_comms_above_m.value as 30
}

open := ["scaffold_nets", "layered_isolation", "ladders_ropes", "light_shed_capacity", "bearing_boards", "lighting", "comms_30m", "zone", "wind_ok", "other_permits"]

always := ["fit_workers", "clothing", "helmet_harness_ba", "toolbag_lanyard"]

yes(line) := set(concat("/", ["/permit/measures", line]), {"answer": "yes"})

# What the job meets, and the lines that it concerns.
contradictions := [
	{"fact": set("/height/means", ["platform"]), "lines": ["scaffold_nets"]},
	{"fact": set("/height/means", ["cage"]), "lines": ["scaffold_nets"]},
	{"fact": set("/height/means", ["structure", "scaffold"]), "lines": ["scaffold_nets"]},
	{"fact": set("/height/means", ["ladder"]), "lines": ["ladders_ropes"]},
	{"fact": set("/height/means", ["rope", "structure"]), "lines": ["ladders_ropes"]},
	{"fact": set("/height/levels/same_fall_line", true), "lines": ["layered_isolation"]},
	{"fact": set("/height/fragile_roof", true), "lines": ["light_shed_capacity", "bearing_boards"]},
	{"fact": set("/height/h_m", 30.1), "lines": ["comms_30m"]},
	{"fact": set("/env/outdoor", true), "lines": ["wind_ok"]},
	{"fact": set("/permit/operations", ["height", "lifting"]), "lines": ["other_permits"]},
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
	every path in ["/height/means", "/height/fragile_roof", "/height/h_m", "/height/levels", "/env/outdoor", "/permit/operations"] {
		not met(changed(without(path)))
	}
}

test_what_is_said if {
	observed(base) == {"scaffold_nets": "no", "ladders_ropes": "no", "layered_isolation": "no", "wind_ok": "no"}
	required(base) == "a reason beside every no, and none where the job concerns the measure"
}
