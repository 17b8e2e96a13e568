# Every no has its reason, and the job allows it.
package packs.gb30871_2022.lifting.na_justified_test

import data.packs.gb30871_2022.lifting.na_justified as subject

base := {"env": {"outdoor": false}, "site": {"location_id": "L-1", "fire_explosion_zone": false}, "facts": {"installations": {"L-1": {"fire_explosion_zone": false}, "L-2": {"fire_explosion_zone": true}}}, "lifting": {"features": [], "near_hazmat": false, "anchors": [{"kind": "ground"}], "power_lines": [], "cranes": [{"kind": "truck"}], "blocks_road": false}, "permit": {"grade": "3", "operations": ["lifting"], "measures": {"plan_approved": {"answer": "no", "na_reason": "Does not concern this job"}, "hazmat_plan": {"answer": "no", "na_reason": "Does not concern this job"}, "ppe": {"answer": "yes"}, "tackle_checked": {"answer": "yes"}, "roles_signals": {"answer": "yes"}, "building_anchor": {"answer": "no", "na_reason": "Does not concern this job"}, "off_live_lines": {"answer": "no", "na_reason": "Does not concern this job"}, "no_pipe_anchor": {"answer": "yes"}, "lashing": {"answer": "yes"}, "crane_safety_devices": {"answer": "yes"}, "certificates": {"answer": "yes"}, "underground_load": {"answer": "no", "na_reason": "Does not concern this job"}, "mass_within_rating": {"answer": "yes"}, "overhead_pipes": {"answer": "no", "na_reason": "Does not concern this job"}, "zone_lights": {"answer": "yes"}, "no_overhead_lines": {"answer": "yes"}, "spark_arrestor": {"answer": "no", "na_reason": "Does not concern this job"}, "wind_ok": {"answer": "no", "na_reason": "Does not concern this job"}, "other_permits": {"answer": "no", "na_reason": "Does not concern this job"}}}}

changed(patch) := json.patch(base, patch)

set(path, value) := [{"op": "add", "path": path, "value": value}]

without(path) := [{"op": "remove", "path": path}]

# The numbers are data; these tests show the rule at those of the standard.
met(doc) if {
	subject.met with input as doc
		with data.packs.gb30871_2022.params.lifting_vehicle_cranes.value as ["truck", "tyre", "crawler"]
}

observed(doc) := value if {
	value := subject.observed with input as doc
		with data.packs.gb30871_2022.params.lifting_vehicle_cranes.value as ["truck", "tyre", "crawler"]
}

required(doc) := value if {
	value := subject.required with input as doc
		with data.packs.gb30871_2022.params.lifting_vehicle_cranes.value as ["truck", "tyre", "crawler"]
}

open := ["plan_approved", "hazmat_plan", "building_anchor", "off_live_lines", "underground_load", "overhead_pipes", "spark_arrestor", "wind_ok", "other_permits"]

always := ["ppe", "tackle_checked", "roles_signals", "no_pipe_anchor", "lashing", "crane_safety_devices", "certificates", "mass_within_rating", "zone_lights", "no_overhead_lines"]

yes(line) := set(concat("/", ["/permit/measures", line]), {"answer": "yes"})

# What the job meets, and the line that it concerns.
contradictions := [
	{"fact": set("/permit/grade", "2"), "line": "plan_approved"},
	{"fact": set("/lifting/features", ["slender"]), "line": "plan_approved"},
	{"fact": set("/lifting/near_hazmat", true), "line": "hazmat_plan"},
	{"fact": set("/lifting/anchors/0/kind", "building"), "line": "building_anchor"},
	{"fact": set("/lifting/power_lines", [{"dead": false}]), "line": "off_live_lines"},
	{"fact": set("/site/fire_explosion_zone", true), "line": "spark_arrestor"},
	{"fact": set("/facts/installations/L-1/fire_explosion_zone", true), "line": "spark_arrestor"},
	{"fact": set("/env/outdoor", true), "line": "wind_ok"},
	{"fact": set("/permit/operations", ["lifting", "height"]), "line": "other_permits"},
	{"fact": set("/lifting/blocks_road", true), "line": "other_permits"},
]

test_reasons_everywhere_are_met if met(base)

test_no_line_may_be_marked_against_the_facts if {
	every c in contradictions {
		met(changed(array.concat(c.fact, yes(c.line))))
		not met(changed(c.fact))
	}
}

test_no_vehicle_needs_no_arrestor_anywhere if {
	met(changed(array.concat(set("/site/fire_explosion_zone", true), set("/lifting/cranes/0/kind", "bridge"))))
}

test_what_concerns_every_lift_is_never_a_no if {
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
	every path in ["/permit/grade", "/lifting/features", "/lifting/near_hazmat", "/lifting/anchors", "/lifting/power_lines", "/site/fire_explosion_zone", "/env/outdoor", "/permit/operations", "/lifting/blocks_road"] {
		not met(changed(without(path)))
	}
}

test_what_is_said if {
	observed(base) == {"plan_approved": "no", "hazmat_plan": "no", "building_anchor": "no", "off_live_lines": "no", "spark_arrestor": "no", "wind_ok": "no", "other_permits": "no"}
	required(base) == "a reason beside every no, and none where the job concerns the measure"
}
