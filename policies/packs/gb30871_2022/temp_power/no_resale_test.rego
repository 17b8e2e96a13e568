# What the power is used for.
package packs.gb30871_2022.temp_power.no_resale_test

import data.packs.gb30871_2022.temp_power.no_resale as subject

base := {
	"act": {"at": "2026-11-20T09:20:00+08:00"},
	"temp_power": {"use": {"at": "2026-11-20T09:20:00+08:00", "resupplied": false, "load_added": false, "moved": false, "purpose_changed": false}},
}

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

facts := ["resupplied", "load_added", "moved", "purpose_changed"]

test_as_permitted_is_met if met(base)

test_any_change_is_not if {
	every fact in facts {
		not met(changed(set(concat("/", ["/temp_power/use", fact]), true)))
		not met(changed(without(concat("/", ["/temp_power/use", fact]))))
	}
}

test_looked_at_after_the_act_is_not if {
	not met(changed(set("/temp_power/use/at", "2026-11-20T09:20:01+08:00")))
	not met(changed(without("/temp_power/use/at")))
}

test_what_is_said if {
	until(base) == "never"
	observed(base) == {"resupplied": false, "load_added": false, "moved": false, "purpose_changed": false, "at": "2026-11-20T09:20:00+08:00"}
	required(base) == "nobody else supplied, no load added, not moved, used as permitted, looked at by now"
}
