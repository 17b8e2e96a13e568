# Two guardians where the risk is high.
package packs.gb30871_2022.confined_space.guardian_extra_test

import data.packs.gb30871_2022.confined_space.guardian_extra as subject

base := {
	"confined": {"high_risk": true},
	"permit": {"guardians": [{"person_id": "P-G"}, {"person_id": "P-G2"}]},
}

changed(patch) := json.patch(base, patch)

set(path, value) := changed([{"op": "add", "path": path, "value": value}])

without(path) := changed([{"op": "remove", "path": path}])

met(doc) if {
	subject.met with input as doc
		with data.packs.gb30871_2022.params.guardians_high_risk.value as 2
}

applies(doc) if {
	subject.applies with input as doc
		with data.packs.gb30871_2022.params.guardians_high_risk.value as 2
}

test_two_are_met if {
	applies(base)
	met(base)
}

test_one_is_not if not met(without("/permit/guardians/1"))

test_the_same_twice_is_one if not met(set("/permit/guardians/1/person_id", "P-G"))

test_ordinary_risk_does_not_ask if not applies(set("/confined/high_risk", false))

test_what_is_shown if {
	found := subject.observed with input as base
		with data.packs.gb30871_2022.params.guardians_high_risk.value as 2
	found == {"P-G", "P-G2"}
	asked := subject.required with input as base
		with data.packs.gb30871_2022.params.guardians_high_risk.value as 2
	asked == "at least 2 guardians"
}
