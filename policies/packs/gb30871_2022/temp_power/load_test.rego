# The sum of the rated powers.
package packs.gb30871_2022.temp_power.load_test

import data.packs.gb30871_2022.temp_power.load as subject

base := {"temp_power": {"source": {"approved_kw": 1.1}, "devices": [{"kw": 0.3}, {"kw": 0.7}, {"kw": 0.1}]}}

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

test_exactly_the_permitted_power_is_met if met(base)

test_a_watt_more_is_not if {
	not met(changed(set("/temp_power/devices/2/kw", 0.101)))
	not met(changed(set("/temp_power/source/approved_kw", 1.099)))
}

test_a_device_of_unknown_power_is_not if not met(changed(without("/temp_power/devices/0/kw")))

test_a_device_of_no_power_is_not if {
	not met(changed(set("/temp_power/devices/0/kw", 0)))
	met(changed(set("/temp_power/devices/0/kw", 0.001)))
}

test_without_a_list_or_a_limit_it_is_not if {
	not met(changed(without("/temp_power/devices")))
	not met(changed(without("/temp_power/source/approved_kw")))
}

test_what_is_said if {
	observed(base) == "1100 W"
	required(base) == "a power for each device, together at most 1100 W"
}
