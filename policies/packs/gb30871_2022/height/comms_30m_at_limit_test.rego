# Communication at exactly 30 m.
package packs.gb30871_2022.height.comms_30m_at_limit_test

import data.packs.gb30871_2022.height.comms_30m_at_limit as subject

base := {
	"act": {
		"at": "2026-11-20T09:20:00+08:00",
	},
	"height": {
		"h_m": 30,
	},
	"permit": {
		"measures": {
			"comms_30m": {
				"answer": "yes",
				"confirmed_by": "P-C",
				"confirmed_at": "2026-11-20T09:20:00+08:00",
				"evidence": "EV-1",
			},
		},
	},
}

changed(patch) := json.patch(base, patch)

set(path, value) := [{"op": "add", "path": path, "value": value}]

without(path) := [{"op": "remove", "path": path}]

# The numbers are data; these tests show the rule at those of the standard.
applies(doc) if {
	subject.applies with input as doc
		with data.packs.gb30871_2022.params.height_comms_above_m.value as 30
}

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

until(doc) := value if {
	value := subject.until with input as doc
		with data.packs.gb30871_2022.params.height_comms_above_m.value as 30
}

test_at_30_m_confirmed_is_met if {
	applies(base)
	met(base)
}

test_above_and_below_it_does_not_apply if {
	not applies(changed(set("/height/h_m", 30.1)))
	not applies(changed(set("/height/h_m", 29.9)))
}

test_a_no_is_not if not met(changed(set("/permit/measures/comms_30m/answer", "no")))

test_nobody_confirmed_is_not if not met(changed(without("/permit/measures/comms_30m")))

test_what_is_said if {
	until(base) == "never"
	observed(base) == {"height_m": 30, "answer": "yes"}
	required(base) == "communication tools at 30 m"
}
