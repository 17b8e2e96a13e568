# Sampling by section.
package packs.gb30871_2022.hot_work.long_pipeline_test

import data.packs.gb30871_2022.hot_work.long_pipeline as subject

base := {
	"hot": {
		"long_pipeline": true,
		"pipeline_sections": [
			"S-1",
			"S-2",
		],
	},
	"permit": {
		"gas_tests": [
			{
				"point": "S-1",
				"inside_equipment": true,
			},
			{
				"point": "S-2",
				"inside_equipment": true,
			},
			{
				"point": "hot point",
				"inside_equipment": false,
			},
		],
	},
}

changed(patch) := json.patch(base, patch)

test_every_section_sampled_is_met if {
	subject.applies with input as base
	subject.met with input as base
}

test_a_section_outside_only_is_not if {
	not subject.met with input as changed([{"op": "add", "path": "/permit/gas_tests/1/inside_equipment", "value": false}])
}

test_a_section_that_was_not_sampled_is_not if {
	not subject.met with input as changed([{"op": "add", "path": "/hot/pipeline_sections/-", "value": "S-3"}])
}

test_a_sample_without_point_is_not_met if {
	not subject.met with input as changed([{"op": "remove", "path": "/permit/gas_tests/1/point"}])
}

test_without_sections_it_is_not_met if {
	not subject.met with input as changed([{"op": "remove", "path": "/hot/pipeline_sections"}])
}

test_without_samples_it_is_not_met if {
	not subject.met with input as changed([{"op": "remove", "path": "/permit/gas_tests"}])
}

test_a_short_pipe_does_not_apply if {
	not subject.applies with input as changed([{"op": "add", "path": "/hot/long_pipeline", "value": false}])
}

test_what_is_shown if {
	found := subject.observed with input as base
	found == {"S-1", "S-2", "hot point"}
	asked := subject.required with input as base
	asked == ["S-1", "S-2"]
}
