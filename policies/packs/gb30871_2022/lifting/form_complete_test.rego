# The fields of form A.5.
package packs.gb30871_2022.lifting.form_complete_test

import data.packs.gb30871_2022.lifting.form_complete as subject

base := {"lifting": {"tackle": "Spreader", "load": "Heat exchanger", "mass_t": 46, "commander": "P-1", "operators": ["P-2"], "riggers": ["P-3"]}}

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

test_a_full_form_is_met if met(base)

test_a_field_left_out_is_not if {
	every key in ["tackle", "load", "mass_t", "commander", "operators", "riggers"] {
		not met(changed(without(concat("/", ["/lifting", key]))))
	}
}

test_a_dash_is_no_answer if {
	every key in ["tackle", "load", "commander"] {
		not met(changed(set(concat("/", ["/lifting", key]), "—")))
	}
	every key in ["operators", "riggers"] {
		not met(changed(set(concat("/", ["/lifting", key]), ["-"])))
	}
}

test_a_mass_in_words_is_none if not met(changed(set("/lifting/mass_t", "heavy")))

test_what_is_said if {
	observed(base) == base.lifting
	required(base) == "every field of load, tackle and people filled in"
}
