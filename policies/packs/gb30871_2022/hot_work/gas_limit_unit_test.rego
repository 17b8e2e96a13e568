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

test_vol_per_cent_is_met if {
	subject.met with input as base
}

test_a_share_of_the_lel_is_not if {
	not subject.met with input as changed([{"op": "add", "path": "/permit/gas_tests/0/readings/0/unit", "value": "%LEL"}])
}

test_ppm_is_not if {
	not subject.met with input as changed([{"op": "add", "path": "/permit/gas_tests/0/readings/0/unit", "value": "ppm"}])
}

test_mass_is_not if {
	not subject.met with input as changed([{"op": "add", "path": "/permit/gas_tests/0/readings/0/unit", "value": "mg/m3"}])
}

test_without_a_lel_it_is_not_met if {
	not subject.met with input as changed([{"op": "remove", "path": "/permit/gas_tests/0/readings/0/lel_vol"}])
}

test_a_lel_of_nothing_is_not if {
	not subject.met with input as changed([{"op": "add", "path": "/permit/gas_tests/0/readings/0/lel_vol", "value": 0}])
}

test_a_reading_of_unknown_kind_is_not_met if {
	not subject.met with input as changed([{"op": "remove", "path": "/permit/gas_tests/0/readings/1/kind"}])
}

test_without_a_unit_it_is_not_met if {
	not subject.met with input as changed([{"op": "remove", "path": "/permit/gas_tests/0/readings/0/unit"}])
}

test_no_samples_are_not_met if {
	not subject.met with input as changed([{"op": "remove", "path": "/permit/gas_tests"}])
}
