# There is an initial analysis.
package packs.gb30871_2022.hot_work.gas_analysis_present_test

import data.packs.gb30871_2022.hot_work.gas_analysis_present as subject

base := {
	"permit": {
		"gas_tests": [
			{
				"purpose": "initial",
				"point": "hot point",
				"sampled_at": "2026-11-20T09:05:00+08:00",
				"analyst": "P-A",
				"readings": [
					{
						"gas": "methane",
						"kind": "flammable",
						"unit": "vol%",
						"value": 0,
					},
				],
			},
		],
	},
}

changed(patch) := json.patch(base, patch)

test_a_full_record_is_met if {
	subject.met with input as base
}

test_another_purpose_is_not if {
	not subject.met with input as changed([{"op": "add", "path": "/permit/gas_tests/0/purpose", "value": "continuous"}])
}

test_without_readings_it_is_not_met if {
	not subject.met with input as changed([{"op": "remove", "path": "/permit/gas_tests/0/readings"}])
}

test_without_purpose_it_is_not_met if {
	not subject.met with input as changed([{"op": "remove", "path": "/permit/gas_tests/0/purpose"}])
}

test_without_point_it_is_not_met if {
	not subject.met with input as changed([{"op": "remove", "path": "/permit/gas_tests/0/point"}])
}

test_without_sampled_at_it_is_not_met if {
	not subject.met with input as changed([{"op": "remove", "path": "/permit/gas_tests/0/sampled_at"}])
}

test_without_analyst_it_is_not_met if {
	not subject.met with input as changed([{"op": "remove", "path": "/permit/gas_tests/0/analyst"}])
}

test_a_reading_without_gas_is_not_met if {
	not subject.met with input as changed([{"op": "remove", "path": "/permit/gas_tests/0/readings/0/gas"}])
}

test_a_reading_without_unit_is_not_met if {
	not subject.met with input as changed([{"op": "remove", "path": "/permit/gas_tests/0/readings/0/unit"}])
}

test_a_reading_without_value_is_not_met if {
	not subject.met with input as changed([{"op": "remove", "path": "/permit/gas_tests/0/readings/0/value"}])
}

test_no_samples_are_not_met if {
	not subject.met with input as changed([{"op": "remove", "path": "/permit/gas_tests"}])
}

test_oxygen_alone_is_not if {
	not subject.met with input as changed([{"op": "replace", "path": "/permit/gas_tests/0/readings/0/kind", "value": "o2"}])
}

test_a_reading_of_no_kind_is_not if {
	not subject.met with input as changed([{"op": "remove", "path": "/permit/gas_tests/0/readings/0/kind"}])
}

test_what_is_shown if {
	found := subject.observed with input as base
	found == {"initial"}
	asked := subject.required with input as base
	asked == "an initial analysis, recorded in full"
}
