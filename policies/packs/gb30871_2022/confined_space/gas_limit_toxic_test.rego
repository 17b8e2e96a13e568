# Toxic gas in each unit; an unknown one never passes.
package packs.gb30871_2022.confined_space.gas_limit_toxic_test

import data.packs.gb30871_2022.confined_space.gas_limit_toxic as subject

at(clock) := sprintf("2026-11-20T%v+08:00", [clock])

base := {
	"act": {"at": at("09:20:00")},
	"confined": {"toxic_possible": true},
	"permit": {"gas_tests": [{"point": "top", "sampled_at": at("09:00:00"), "readings": [
		{"gas": "Hydrogen sulfide", "kind": "toxic", "value": 10, "unit": "mg/m3"},
		{"gas": "oxygen", "kind": "o2", "value": 20.9, "unit": "vol%"},
	]}]},
}

changed(patch) := json.patch(base, patch)

set(path, value) := changed([{"op": "add", "path": path, "value": value}])

without(path) := changed([{"op": "remove", "path": path}])

met(doc) if {
	subject.met with input as doc
		with data.packs.gb30871_2022.params.confined_toxic_limits.value as [{"names": ["hydrogen sulfide", "h2s"], "mac": 10, "molar_mass": 34.08}, {"names": ["ammonia"], "twa": 20, "stel": 30, "molar_mass": 17.03}, {"names": ["slow"], "twa": 5, "molar_mass": 50}]
		with data.packs.gb30871_2022.params.confined_toxic_limit_order.value as ["mac", "stel", "twa"]
		with data.packs.gb30871_2022.params.molar_volume.value as 24.04
		with data.packs.gb30871_2022.params.confined_limits_bind_with_gear.value as true
}

applies(doc) if {
	subject.applies with input as doc
		with data.packs.gb30871_2022.params.confined_toxic_limits.value as [{"names": ["hydrogen sulfide", "h2s"], "mac": 10, "molar_mass": 34.08}, {"names": ["ammonia"], "twa": 20, "stel": 30, "molar_mass": 17.03}, {"names": ["slow"], "twa": 5, "molar_mass": 50}]
		with data.packs.gb30871_2022.params.confined_toxic_limit_order.value as ["mac", "stel", "twa"]
		with data.packs.gb30871_2022.params.molar_volume.value as 24.04
		with data.packs.gb30871_2022.params.confined_limits_bind_with_gear.value as true
}

read(gas, value, unit) := changed([
	{"op": "replace", "path": "/permit/gas_tests/0/readings/0/gas", "value": gas},
	{"op": "replace", "path": "/permit/gas_tests/0/readings/0/value", "value": value},
	{"op": "replace", "path": "/permit/gas_tests/0/readings/0/unit", "value": unit},
])

test_exactly_the_limit_is_met if {
	applies(base)
	met(base)
}

test_a_hundredth_more_is_not if not met(read("hydrogen sulfide", 10.01, "mg/m3"))

# 10 x 24.04 / 34.08 = 7.0539...
test_ppm_is_converted if {
	met(read("h2s", 7.05, "ppm"))
	not met(read("h2s", 7.06, "ppm"))
}

test_per_cent_is_converted if {
	met(read("h2s", 0.000705, "vol%"))
	not met(read("h2s", 0.000706, "vol%"))
}

test_a_share_of_the_lower_explosive_limit_says_nothing if not met(read("h2s", 0, "%LEL"))

test_the_short_term_limit_comes_before_the_mean if {
	met(read("ammonia", 30, "mg/m3"))
	not met(read("ammonia", 30.1, "mg/m3"))
}

test_the_mean_where_there_is_no_other if {
	met(read("slow", 5, "mg/m3"))
	not met(read("slow", 5.1, "mg/m3"))
}

test_an_unknown_gas_never_passes if not met(read("mystery", 0, "mg/m3"))

test_a_gas_without_name_is_not if not met(without("/permit/gas_tests/0/readings/0/gas"))

test_possible_and_not_measured_is_not if {
	applies(without("/permit/gas_tests/0/readings/0"))
	not met(without("/permit/gas_tests/0/readings/0"))
}

impossible := set("/confined/toxic_possible", false)

test_measured_is_judged_whatever_was_thought_possible if applies(impossible)

test_impossible_and_not_measured_is_no_matter if not applies(json.patch(impossible, [{"op": "remove", "path": "/permit/gas_tests/0/readings/0"}]))

high := read("hydrogen sulfide", 11, "mg/m3")

clean := {"gas": "HYDROGEN sulfide", "kind": "toxic", "value": 0, "unit": "mg/m3"}

test_a_newer_reading_of_the_gas_renews_it if met(json.patch(high, [newer([clean], "09:10:00", "top")]))

test_another_gas_point_or_time_does_not if {
	not met(json.patch(high, [newer([object.union(clean, {"gas": "ammonia"})], "09:10:00", "top")]))
	not met(json.patch(high, [newer([clean], "09:10:00", "bottom")]))
	not met(json.patch(high, [newer([clean], "09:20:01", "top")]))
}

test_every_point_counts if not met(json.patch(base, [newer([object.union(clean, {"value": 11})], "09:10:00", "bottom")]))

test_what_is_shown if {
	found := subject.observed with input as base
	found == {"Hydrogen sulfide at top: 10 mg/m3"}
	asked := subject.required with input as base
	asked == {"Hydrogen sulfide: at most 10 mg/m3", "every toxic gas in the list of limits"}
}

newer(readings, clock, point) := {"op": "add", "path": "/permit/gas_tests/-", "value": {"point": point, "sampled_at": at(clock), "readings": readings}}

test_no_samples_are_not if {
	not met(without("/permit/gas_tests"))
	not met(set("/permit/gas_tests", []))
}

test_a_sample_without_readings_is_not if not met(set("/permit/gas_tests/-", {"point": "bottom", "sampled_at": at("09:00:00")}))

test_a_reading_of_no_kind_is_not if not met(without("/permit/gas_tests/0/readings/0/kind"))

test_a_reading_without_value_or_unit_is_not if {
	not met(without("/permit/gas_tests/0/readings/0/value"))
	not met(without("/permit/gas_tests/0/readings/0/unit"))
}

test_only_a_sample_dated_ahead_is_not if not met(set("/permit/gas_tests/0/sampled_at", at("09:20:01")))

test_it_does_not_lapse if subject.until == "never"

beyond := json.patch(high, [{"op": "add", "path": "/confined", "value": {"toxic_possible": true, "beyond_limits": {"toxic": true}}}])

loose(doc) if {
	subject.met with input as doc
		with data.packs.gb30871_2022.params.confined_limits_bind_with_gear.value as false
}

test_what_was_approved_as_beyond_the_limits_passes_only_where_the_pack_lets_it if {
	not met(beyond)
	loose(beyond)
	not loose(high)
	not loose(json.patch(beyond, [{"op": "replace", "path": "/confined/beyond_limits/toxic", "value": false}]))
}

test_a_reading_of_no_kind_is_not if {
	not met(set("/permit/gas_tests/0/readings/-", {"gas": "ammonia", "value": 1, "unit": "mg/m3"}))
}

test_the_limits_of_the_poisons_read_are_shown if {
	asked := subject.required with input as set("/permit/gas_tests/0/readings/-", {"gas": "ammonia", "kind": "flammable", "value": 1, "unit": "ppm"})
		with data.packs.gb30871_2022.params.confined_toxic_limits.value as [{"names": ["hydrogen sulfide"], "mac": 10}, {"names": ["ammonia"], "stel": 30}]
		with data.packs.gb30871_2022.params.confined_toxic_limit_order.value as ["mac", "stel", "twa"]
	asked == {"Hydrogen sulfide: at most 10 mg/m3", "every toxic gas in the list of limits"}
}
