# Oxygen at every point.
package packs.gb30871_2022.confined_space.gas_limit_o2_test

import data.packs.gb30871_2022.confined_space.gas_limit_o2 as subject

at(clock) := sprintf("2026-11-20T%v+08:00", [clock])

base := {
	"act": {"at": at("09:20:00")},
	"permit": {"gas_tests": [{"point": "top", "sampled_at": at("09:00:00"), "readings": [
		{"gas": "oxygen", "kind": "o2", "value": 20.9, "unit": "vol%"},
		{"gas": "methane", "kind": "flammable", "value": 50, "unit": "ppm"},
	]}]},
}

changed(patch) := json.patch(base, patch)

set(path, value) := changed([{"op": "add", "path": path, "value": value}])

without(path) := changed([{"op": "remove", "path": path}])

met(doc) if {
	subject.met with input as doc
		with data.packs.gb30871_2022.params.confined_o2_min_vol.value as 19.5
		with data.packs.gb30871_2022.params.confined_o2_max_vol.value as 21
		with data.packs.gb30871_2022.params.confined_o2_rich_max_vol.value as 23.5
		with data.packs.gb30871_2022.params.confined_limits_bind_with_gear.value as true
}

reads(value) := set("/permit/gas_tests/0/readings/0/value", value)

test_ordinary_air_is_met if met(base)

test_both_limits_are_met if {
	met(reads(19.5))
	met(reads(21))
}

test_a_hundredth_beyond_is_not if {
	not met(reads(19.49))
	not met(reads(21.01))
}

rich(value, flag, why) := json.patch(reads(value), [{"op": "add", "path": "/confined", "value": {"oxygen_rich": flag, "oxygen_rich_why": why}}])

test_an_oxygen_rich_environment_reaches_further if {
	met(rich(21.01, true, "Oxygen plant"))
	met(rich(23.5, true, "Oxygen plant"))
	not met(rich(23.51, true, "Oxygen plant"))
	not met(rich(19.49, true, "Oxygen plant"))
}

test_it_is_stated_with_its_reason if {
	not met(rich(22, false, "Oxygen plant"))
	not met(rich(22, true, "-"))
	not met(reads(22))
}

test_only_by_volume if {
	not met(set("/permit/gas_tests/0/readings/0/unit", "ppm"))
	not met(json.patch(rich(22, true, "Oxygen plant"), [{"op": "replace", "path": "/permit/gas_tests/0/readings/0/unit", "value": "ppm"}]))
}

test_without_an_oxygen_reading_it_is_not if not met(without("/permit/gas_tests/0/readings/0"))

high := reads(25)

air := {"gas": "O2", "kind": "o2", "value": 20.9, "unit": "vol%"}

test_a_newer_reading_renews_it if met(json.patch(high, [newer([air], "09:10:00", "top")]))

test_another_point_an_older_or_one_dated_ahead_does_not if {
	not met(json.patch(high, [newer([air], "09:10:00", "bottom")]))
	not met(json.patch(high, [newer([air], "08:50:00", "top")]))
	not met(json.patch(high, [newer([air], "09:20:01", "top")]))
}

test_a_newer_sample_without_oxygen_does_not_hide_it if not met(json.patch(high, [newer([{"gas": "methane", "kind": "flammable", "value": 0, "unit": "vol%"}], "09:10:00", "top")]))

test_every_point_counts if not met(json.patch(base, [newer([{"gas": "oxygen", "kind": "o2", "value": 18, "unit": "vol%"}], "09:10:00", "bottom")]))

test_what_it_read_is_shown if {
	found := subject.observed with input as base
	found == {"20.9 vol% at top"}
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

beyond := json.patch(high, [{"op": "add", "path": "/confined", "value": {"beyond_limits": {"oxygen": true}}}])

loose(doc) if {
	subject.met with input as doc
		with data.packs.gb30871_2022.params.confined_limits_bind_with_gear.value as false
}

test_what_was_approved_as_beyond_the_limits_passes_only_where_the_pack_lets_it if {
	not met(beyond)
	loose(beyond)
	not loose(high)
	not loose(json.patch(beyond, [{"op": "replace", "path": "/confined/beyond_limits/oxygen", "value": false}]))
}

test_what_is_shown if {
	found := subject.observed with input as base
		with data.packs.gb30871_2022.params.confined_o2_min_vol.value as 19.5
		with data.packs.gb30871_2022.params.confined_o2_max_vol.value as 21
		with data.packs.gb30871_2022.params.confined_o2_rich_max_vol.value as 23.5
		with data.packs.gb30871_2022.params.confined_limits_bind_with_gear.value as true
	found == {"20.9 vol% at top"}
	asked := subject.required with input as base
		with data.packs.gb30871_2022.params.confined_o2_min_vol.value as 19.5
		with data.packs.gb30871_2022.params.confined_o2_max_vol.value as 21
		with data.packs.gb30871_2022.params.confined_o2_rich_max_vol.value as 23.5
		with data.packs.gb30871_2022.params.confined_limits_bind_with_gear.value as true
	asked == "19.5 to 21 vol%, or to 23.5 vol% in an oxygen-rich environment"
}

test_a_reading_of_no_kind_beside_the_oxygen_is_not if {
	unknown := {"op": "add", "path": "/permit/gas_tests/0/readings/-", "value": {"gas": "x", "unit": "vol%", "value": 20}}
	not met(changed([unknown]))
	not met(json.patch(rich(22, true, "Oxygen plant"), [json.patch(unknown, [{"op": "replace", "path": "/value/value", "value": 22}])]))
}
