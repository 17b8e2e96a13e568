# Surface cables.
package packs.gb30871_2022.temp_power.surface_test

import data.packs.gb30871_2022.temp_power.surface as subject

base := {
	"act": {"at": "2026-11-20T09:20:00+08:00"},
	"temp_power": {"lines": [{"laying": "surface"}, {"laying": "buried"}]},
	"permit": {"measures": {"surface_cable": {"answer": "yes", "confirmed_by": "P-C", "confirmed_at": "2026-11-20T09:20:00+08:00", "evidence": "EV-1"}}},
}

changed(patch) := json.patch(base, patch)

set(path, value) := [{"op": "add", "path": path, "value": value}]

without(path) := [{"op": "remove", "path": path}]

applies(doc) if {
	subject.applies with input as doc
}

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

test_it_binds_where_a_section_lies_on_the_surface if {
	applies(base)
	not applies(changed(set("/temp_power/lines/0/laying", "overhead")))
}

test_confirmed_is_met if met(base)

test_a_no_or_nothing_is_not if {
	not met(changed(set("/permit/measures/surface_cable/answer", "no")))
	not met(changed(without("/permit/measures/surface_cable")))
}

test_without_name_time_or_evidence_it_is_not if {
	every key in {"confirmed_by", "confirmed_at", "evidence"} {
		not met(changed(without(concat("/", ["/permit/measures/surface_cable", key]))))
	}
}

test_after_the_act_it_is_not if not met(changed(set("/permit/measures/surface_cable/confirmed_at", "2026-11-20T09:20:01+08:00")))

test_what_is_said if {
	until(base) == "never"
	observed(base) == "yes"
	required(base) == "yes, by a named person, with evidence"
}
