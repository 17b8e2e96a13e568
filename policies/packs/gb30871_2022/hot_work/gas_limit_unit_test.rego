# Units of flammable readings.
package packs.gb30871_2022.hot_work.gas_limit_unit_test

import data.packs.gb30871_2022.hot_work.gas_limit_unit as subject

base := {
	"permit": {
		"gas_tests": [
			{
				"readings": [
					{
						"gas": "methane",
						"kind": "flammable",
						"unit": "vol%",
						"lel_vol": 5,
					},
					{
						"gas": "H2S",
						"kind": "toxic",
						"unit": "mg/m3",
					},
				],
			},
		],
	},
}

changed(patch) := json.patch(base, patch)

met(doc) if {
	subject.met with input as doc
		with data.packs.gb30871_2022.params.gas_lel_vol.value as [{"names": ["methane", "甲烷"], "lel_vol": [5, 4.4]}, {"names": ["propane"], "lel_vol": [2.1]}]
}

reading(key, value) := changed([{"op": "add", "path": sprintf("/permit/gas_tests/0/readings/0/%v", [key]), "value": value}])

test_vol_per_cent_is_met if met(base)

test_a_share_of_the_lel_is_met if met(reading("unit", "%LEL"))

test_ppm_is_met if met(reading("unit", "ppm"))

test_another_limit_that_the_list_gives_is_met if met(reading("lel_vol", 4.4))

test_a_limit_that_contradicts_the_list_is_not if not met(reading("lel_vol", 4.5))

test_capitals_do_not_hide_a_gas if {
	met(reading("gas", "Methane"))
	not met(changed([
		{"op": "replace", "path": "/permit/gas_tests/0/readings/0/gas", "value": "Methane"},
		{"op": "replace", "path": "/permit/gas_tests/0/readings/0/lel_vol", "value": 15},
	]))
}

test_a_gas_that_is_not_listed_is_known_by_its_statement if {
	met(changed([
		{"op": "replace", "path": "/permit/gas_tests/0/readings/0/gas", "value": "toluene"},
		{"op": "replace", "path": "/permit/gas_tests/0/readings/0/lel_vol", "value": 1.1},
	]))
}

test_mass_is_not if {
	not met(changed([{"op": "add", "path": "/permit/gas_tests/0/readings/0/unit", "value": "mg/m3"}]))
}

test_without_a_lel_it_is_not_met if {
	not met(changed([{"op": "remove", "path": "/permit/gas_tests/0/readings/0/lel_vol"}]))
}

test_a_lel_of_nothing_is_not if {
	not met(changed([{"op": "add", "path": "/permit/gas_tests/0/readings/0/lel_vol", "value": 0}]))
}

test_a_reading_of_unknown_kind_is_not_met if {
	not met(changed([{"op": "remove", "path": "/permit/gas_tests/0/readings/1/kind"}]))
}

test_without_a_unit_it_is_not_met if {
	not met(changed([{"op": "remove", "path": "/permit/gas_tests/0/readings/0/unit"}]))
}

test_no_samples_are_not_met if {
	not met(changed([{"op": "remove", "path": "/permit/gas_tests"}]))
}

test_the_limit_of_another_listed_gas_is_not if not met(reading("lel_vol", 2.1))

test_a_limit_of_nothing_is_not if {
	unlisted := [{"op": "replace", "path": "/permit/gas_tests/0/readings/0/gas", "value": "toluene"}]
	not met(changed(array.concat(unlisted, [{"op": "replace", "path": "/permit/gas_tests/0/readings/0/lel_vol", "value": 0}])))
	met(changed(array.concat(unlisted, [{"op": "replace", "path": "/permit/gas_tests/0/readings/0/lel_vol", "value": 0.7}])))
}

test_a_reading_of_no_kind_is_not_known if not met(changed([{"op": "remove", "path": "/permit/gas_tests/0/readings/0/kind"}]))

test_only_flammable_readings_are_shown if {
	shown := subject.observed with input as changed([{"op": "add", "path": "/permit/gas_tests/0/readings/1/lel_vol", "value": 4}])
	shown == {"methane in vol%, lower explosive limit 5 vol%"}
}

test_what_is_shown if {
	asked := subject.required with input as base
		with data.packs.gb30871_2022.params.gas_lel_vol.value as [{"names": ["methane", "甲烷"], "lel_vol": [5, 4.4]}, {"names": ["propane"], "lel_vol": [2.1]}]
	asked == "vol%, ppm or %LEL, with the gas's own lower explosive limit"
}
