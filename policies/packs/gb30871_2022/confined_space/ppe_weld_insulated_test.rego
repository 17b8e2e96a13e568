# What is worn where it is asked for.
package packs.gb30871_2022.confined_space.ppe_weld_insulated_test

import data.packs.gb30871_2022.confined_space.ppe_weld_insulated as subject

at(clock) := sprintf("2026-11-20T%v+08:00", [clock])

base := {
	"act": {"at": at("09:20:00")},
	"confined": {"electric_welding": true, "gear": {"at": at("09:20:00"), "items": ["insulated_shoes", "ear_protection"]}},
	"facts": {"linked": []},
}

changed(patch) := json.patch(base, patch)

set(path, value) := changed([{"op": "add", "path": path, "value": value}])

without(path) := changed([{"op": "remove", "path": path}])

met(doc) if {
	subject.met with input as doc
}

applies(doc) if {
	subject.applies with input as doc
}

test_worn_is_met if {
	applies(base)
	met(base)
}

test_without_insulated_shoes_it_is_not if not met(without("/confined/gear/items/0"))

test_a_check_dated_ahead_is_not if not met(set("/confined/gear/at", at("09:20:01")))

test_nobody_checked_is_not if not met(without("/confined/gear"))

test_it_does_not_lapse if subject.until == "never"

linked(kind, methods) := changed([
	{"op": "replace", "path": "/confined/electric_welding", "value": false},
	{"op": "replace", "path": "/facts/linked", "value": [{"kind": kind, "shows": {"methods": methods}}]},
])

test_the_hot_work_permit_of_the_job_counts if {
	applies(linked("hot-work", ["grinder", "electric_welding"]))
	not applies(linked("hot-work", ["grinder", "gas_cutting"]))
	not applies(linked("lifting", ["electric_welding"]))
}

test_without_welding_it_is_not_asked_for if not applies(set("/confined/electric_welding", false))

test_what_is_shown if {
	found := subject.observed with input as base
	found == ["insulated_shoes", "ear_protection"]
	asked := subject.required with input as base
	asked == {"insulated_shoes"}
}
