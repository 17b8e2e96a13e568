# The load that is connected.
package packs.gb30871_2022.temp_power.load_in_use_test

import data.packs.gb30871_2022.temp_power.load_in_use as subject

base := {
	"act": {"at": "2026-11-20T09:20:00+08:00"},
	"temp_power": {"source": {"approved_kw": 15}, "use": {"at": "2026-11-20T09:20:00+08:00", "load_kw": 15}},
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

test_exactly_the_permitted_power_is_met if met(base)

test_a_watt_more_is_not if not met(changed(set("/temp_power/use/load_kw", 15.001)))

test_looked_at_after_the_act_is_not if not met(changed(set("/temp_power/use/at", "2026-11-20T09:20:01+08:00")))

test_unknown_is_not if {
	every path in ["/temp_power/use", "/temp_power/use/at", "/temp_power/use/load_kw", "/temp_power/source/approved_kw"] {
		not met(changed(without(path)))
	}
}

test_what_is_said if {
	until(base) == "never"
	observed(base) == {"load_kw": 15, "at": "2026-11-20T09:20:00+08:00"}
	required(base) == "at most 15 kW, looked at by now"
}
