# Who lifts is on the list of workers.
package packs.gb30871_2022.lifting.crew_test

import data.packs.gb30871_2022.lifting.crew as subject

base := {"permit": {"leader": "P-LEADER", "workers": [{"person_id": "P-OP"}, {"person_id": "P-RIG"}, {"person_id": "P-CMD"}]}, "lifting": {"operators": ["P-OP"], "riggers": ["P-RIG"], "commander": "P-CMD"}}

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

test_everybody_listed_is_met if met(base)

test_the_leader_may_command if {
	met(changed(set("/lifting/commander", "P-LEADER")))
	not met(changed(set("/lifting/commander", "P-OTHER")))
}

test_an_unlisted_operator_or_rigger_is_not if {
	not met(changed(set("/lifting/operators", ["P-OP", "P-OTHER"])))
	not met(changed(set("/lifting/riggers", ["P-OTHER"])))
}

test_what_is_left_out_is_not if {
	every key in ["operators", "riggers", "commander"] {
		not met(changed(without(concat("/", ["/lifting", key]))))
	}
	not met(changed(without("/permit/workers")))
}

test_what_is_said if {
	observed(base) == {"P-OP", "P-RIG", "P-CMD"}
	required(base) == {"operators": ["P-OP"], "riggers": ["P-RIG"], "commander": "P-CMD"}
}
