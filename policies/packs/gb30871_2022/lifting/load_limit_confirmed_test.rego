# The mass as found on site.
package packs.gb30871_2022.lifting.load_limit_confirmed_test

import data.packs.gb30871_2022.lifting.load_limit_confirmed as subject

base := {"act": {"at": "2026-11-20T09:00:00+08:00"}, "lifting": {"mass_t": 46}, "permit": {"measures": {"mass_within_rating": {"answer": "yes", "confirmed_by": "P-C", "confirmed_at": "2026-11-20T09:00:00+08:00", "evidence": "EV-1", "values": {"mass_t": 46}}}}}

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

until(doc) := value if {
	value := subject.until with input as doc
}

test_confirmed_at_the_act_is_met if {
	met(base)
}

test_a_second_after_the_act_is_not if not met(changed(set("/permit/measures/mass_within_rating/confirmed_at", "2026-11-20T09:00:01+08:00")))

test_a_no_is_not if not met(changed(set("/permit/measures/mass_within_rating/answer", "no")))

test_what_is_left_out_is_not_met if {
	every key in ["answer", "confirmed_by", "confirmed_at", "evidence"] {
		not met(changed(without(concat("/", ["/permit/measures/mass_within_rating", key]))))
	}
}

test_a_kilogram_more_is_not if not met(changed(set("/permit/measures/mass_within_rating/values/mass_t", 46.001)))

test_no_mass_is_none if {
	not met(changed(without("/permit/measures/mass_within_rating/values")))
	not met(changed(without("/lifting/mass_t")))
}

test_what_is_said if {
	until(base) == "never"
	observed(base) == {"answer": "yes", "mass_t": 46}
	required(base) == "yes, by a named person, with evidence, at most 46 t"
}
