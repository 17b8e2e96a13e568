# Surface cables near hot work.
package packs.gb30871_2022.temp_power.surface_sparks_test

import data.packs.gb30871_2022.temp_power.surface_sparks as subject

base := {
	"act": {"at": "2026-11-20T09:20:00+08:00"},
	"temp_power": {"lines": [{"laying": "surface"}, {"laying": "buried"}]},
	"facts": {"neighbours": [{"id": "C-1", "kind": "hot-work"}, {"id": "C-2", "kind": "lifting"}]},
	"permit": {"checks": {"spark_guard": {"answer": "yes", "confirmed_by": "P-C", "confirmed_at": "2026-11-20T09:20:00+08:00", "evidence": "EV-1"}}},
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

test_it_binds_where_fire_is_near_a_surface_cable if {
	applies(base)
	not applies(changed(set("/temp_power/lines/0/laying", "overhead")))
	not applies(changed(set("/facts/neighbours/0/kind", "lifting")))
	not applies(changed(set("/facts/neighbours", [])))
}

test_confirmed_is_met if met(base)

test_a_no_or_nothing_is_not if {
	not met(changed(set("/permit/checks/spark_guard/answer", "no")))
	not met(changed(without("/permit/checks/spark_guard")))
}

test_without_name_time_or_evidence_it_is_not if {
	every key in {"confirmed_by", "confirmed_at", "evidence"} {
		not met(changed(without(concat("/", ["/permit/checks/spark_guard", key]))))
	}
}

test_after_the_act_it_is_not if not met(changed(set("/permit/checks/spark_guard/confirmed_at", "2026-11-20T09:20:01+08:00")))

test_what_is_said if {
	until(base) == "never"
	observed(base) == "yes"
	required(base) == "yes, by a named person, with evidence"
}
