package lib.gas_test

import data.lib.gas

test_kinds_are_told_apart if {
	gas.flammable({"kind": "flammable"})
	not gas.not_flammable({"kind": "flammable"})
	gas.not_flammable({"kind": "toxic"})
	not gas.flammable({"kind": "toxic"})
}

test_an_unknown_kind_is_neither if {
	not gas.flammable({"value": 1})
	not gas.not_flammable({"value": 1})
}

test_a_reading_by_volume_is_compared_as_it_is if {
	gas.at_most({"unit": "vol%", "value": 0.2}, 0.2)
	not gas.at_most({"unit": "vol%", "value": 0.201}, 0.2)
}

test_every_limit_is_exact_after_conversion if {
	every limit in [0.1, 0.2, 0.3, 0.5, 0.7] {
		gas.at_most({"unit": "ppm", "value": round(limit * 10000)}, limit)
		not gas.at_most({"unit": "ppm", "value": round(limit * 10000) + 1}, limit)
	}
}

test_a_share_of_the_lel_is_exact if {
	gas.at_most({"unit": "%LEL", "value": 12.5, "lel_vol": 1.6}, 0.2)
	not gas.at_most({"unit": "%LEL", "value": 12.6, "lel_vol": 1.6}, 0.2)
}

test_a_share_of_an_unknown_lel_is_within_nothing if not gas.at_most({"unit": "%LEL", "value": 0}, 0.2)

test_mass_is_within_nothing if not gas.at_most({"unit": "mg/m3", "value": 0, "lel_vol": 5}, 0.5)

reading(kind, name) := {"kind": kind, "gas": name}

at(clock) := sprintf("2026-11-20T%v+08:00", [clock])

old := {"point": "top", "sampled_at": at("09:00:00"), "readings": [reading("toxic", "Chlorine")]}

renewed(old_reading, new, now) if gas.renewed(old, old_reading, [old, new], at(now))

sample(point, clock, readings) := {"point": point, "sampled_at": at(clock), "readings": readings}

test_the_same_gas_again_renews if renewed(reading("toxic", "Chlorine"), sample("top", "09:10:00", [reading("o2", "oxygen"), reading("toxic", "chlorine")]), "09:10:00")

test_another_gas_kind_point_or_time_does_not if {
	not renewed(reading("toxic", "Chlorine"), sample("top", "09:10:00", [reading("toxic", "phosgene")]), "09:20:00")
	not renewed(reading("toxic", "Chlorine"), sample("top", "09:10:00", [reading("flammable", "chlorine")]), "09:20:00")
	not renewed(reading("toxic", "Chlorine"), sample("bottom", "09:10:00", [reading("toxic", "chlorine")]), "09:20:00")
	not renewed(reading("toxic", "Chlorine"), sample("top", "09:10:00", [reading("toxic", "chlorine")]), "09:09:59")
	not renewed(reading("toxic", "Chlorine"), sample("top", "09:00:00", [reading("toxic", "chlorine")]), "09:20:00")
	not renewed(reading("toxic", "Chlorine"), sample("top", "08:50:00", [reading("toxic", "chlorine")]), "09:20:00")
}

test_oxygen_is_oxygen_however_it_is_written if {
	renewed(reading("o2", "oxygen"), sample("top", "09:10:00", [reading("o2", "O2")]), "09:20:00")
	renewed(reading("o2", "oxygen"), sample("top", "09:10:00", [{"kind": "o2"}]), "09:20:00")
	not renewed(reading("o2", "oxygen"), sample("top", "09:10:00", [reading("toxic", "ozone")]), "09:20:00")
	not renewed(reading("toxic", "ozone"), sample("top", "09:10:00", [reading("o2", "O2")]), "09:20:00")
}

tests := [
	sample("top", "09:00:00", [reading("flammable", "Methane"), reading("o2", "oxygen")]),
	sample("bottom", "09:05:00", [reading("flammable", "methane")]),
	sample("top", "09:10:00", [reading("o2", "O2")]),
]

test_what_was_looked_for if {
	gas.looked_for(tests) == {["top", ["flammable", "methane"]], ["top", ["o2"]], ["bottom", ["flammable", "methane"]]}
}

ns(clock) := time.parse_rfc3339_ns(at(clock))

test_a_sample_of_another_gas_is_no_newer_reading if {
	gas.last_read(["top", ["flammable", "methane"]], tests, at("09:20:00")) == ns("09:00:00")
	gas.last_read(["top", ["o2"]], tests, at("09:20:00")) == ns("09:10:00")
}

test_a_sample_dated_ahead_was_not_read_yet if {
	gas.last_read(["top", ["o2"]], tests, at("09:10:00")) == ns("09:10:00")
	gas.last_read(["top", ["o2"]], tests, at("09:09:59")) == ns("09:00:00")
	not gas.last_read(["bottom", ["flammable", "methane"]], tests, at("09:04:59"))
}

test_the_oldest_is_of_the_gas_not_read_for_longest if gas.oldest_read(tests, at("09:20:00")) == ns("09:00:00")

test_read_again_asks_every_gas_at_every_point if {
	gas.read_again(tests, ns("09:00:00"), at("09:30:00"), 30)
	not gas.read_again(tests, ns("09:00:01"), at("09:30:00"), 30)
	not gas.read_again(tests, ns("09:00:00"), at("09:30:01"), 30)
	not gas.read_again(tests, ns("09:00:00"), at("09:04:00"), 30)
}

test_nothing_looked_for_is_nothing_read if {
	not gas.read_again([], 0, at("09:30:00"), 30)
	not gas.read_again([sample("top", "09:00:00", [])], 0, at("09:30:00"), 30)
}

test_a_reading_of_no_kind_or_time_is_none if {
	gas.looked_for([sample("top", "09:00:00", [{"gas": "methane"}])]) == set()
	not gas.read_again([object.remove(tests[0], ["sampled_at"])], 0, at("09:20:00"), 30)
	not gas.read_again([sample("top", "09:00:00", [reading("o2", "O2"), {"gas": "methane"}])], 0, at("09:20:00"), 30)
}

lels := [{"names": ["methane", "甲烷"], "lel_vol": [5, 4.4]}, {"names": ["propane"], "lel_vol": [2.1]}]

own(name, lel) if gas.own_lel({"gas": name, "lel_vol": lel}, lels)

test_a_listed_gas_has_its_own_limit if {
	own("Methane", 4.4)
	own("propane", 2.1)
	not own("methane", 2.1)
	not own("propane", 5)
}

test_another_gas_has_what_is_stated_but_not_nothing if {
	own("toluene", 1.1)
	own("toluene", 0.1)
	not own("toluene", 0)
	not gas.own_lel({"gas": "toluene"}, lels)
}

mass(unit, value) if gas.at_most_mass({"unit": unit, "value": value}, 10, 34.08, 24.04)

test_mass_is_compared_as_it_is if {
	mass("mg/m3", 10)
	not mass("mg/m3", 10.01)
}

# 10 x 24.04 / 34.08 = 7.053990...
test_volume_is_converted_with_the_molar_mass if {
	mass("ppm", 7.05399)
	not mass("ppm", 7.054)
	mass("vol%", 0.000705399)
	not mass("vol%", 0.0007054)
}

test_a_share_of_the_explosive_limit_or_no_unit_is_within_none if {
	not mass("%LEL", 0)
	not gas.at_most_mass({"value": 0}, 10, 34.08, 24.04)
	not gas.at_most_mass({"unit": "ppm"}, 10, 34.08, 24.04)
}

test_a_hair_beyond_the_limit_is_beyond if {
	not gas.at_most({"unit": "ppm", "value": 5000.001}, 0.5)
	not gas.at_most({"unit": "%LEL", "value": 10.000002, "lel_vol": 5}, 0.5)
	not gas.at_most_mass({"unit": "ppm", "value": 24.0400001}, 10, 10, 24.04)
	not gas.at_most_mass({"unit": "vol%", "value": 0.00240400001}, 10, 10, 24.04)
}

test_exactly_the_limit_by_mass_is_within if {
	gas.at_most_mass({"unit": "ppm", "value": 24.04}, 10, 10, 24.04)
	gas.at_most_mass({"unit": "vol%", "value": 0.002404}, 10, 10, 24.04)
}
