package packs.resumption_cn.fireworks.cn_fw_res_05b_test

import data.packs.resumption_cn.fireworks.cn_fw_res_05b as subject

base := {
	"act": {
		"at": "2022-09-02T09:00:00+08:00",
	},
	"people": [
		{
			"person_id": "P-1",
			"dangerous_process": true,
		},
		{
			"person_id": "P-2",
			"dangerous_process": false,
		},
	],
	"facts": {
		"persons": {
			"P-1": {
				"certificates": [
					{
						"kind": "fireworks",
						"valid_to": "2022-09-02",
					},
				],
			},
			"P-2": {
				"certificates": [
					{
						"kind": "fireworks",
						"valid_to": "2022-09-01",
					},
				],
			},
		},
	},
}

changed(patch) := json.patch(base, patch)

put(path, value) := {"op": "add", "path": path, "value": value}

cut(path) := {"op": "remove", "path": path}

test_qualified_is_met if {
	subject.met with input as base
}

test_ended_is_not if {
	not subject.met with input as changed([put("/facts/persons/P-1/certificates/0/valid_to", "2022-09-01")])
}

test_of_another_kind_is_not if {
	not subject.met with input as changed([put("/facts/persons/P-1/certificates/0/kind", "welding")])
}

test_whether_it_is_dangerous_must_be_said if {
	not subject.met with input as changed([cut("/people/1/dangerous_process")])
}

test_until_its_last_day_is_over if {
	found := subject.until with input as base
	found == "2022-09-02T16:00:00Z"
}

test_another_kind_does_not_prolong if {
	found := subject.until with input as changed([put("/facts/persons/P-1/certificates/-", {"kind": "welding", "valid_to": "2023-01-01"})])
	found == "2022-09-02T16:00:00Z"
}

test_without_end if {
	found := subject.until with input as changed([put("/facts/persons/P-1/certificates/0/valid_to", "2200-01-01")])
	found == "never"
}

test_nothing_to_show if {
	found := subject.observed with input as base
	found == set()
}

test_who_is_not_is_shown if {
	found := subject.observed with input as changed([put("/facts/persons/P-1/certificates/0/valid_to", "2022-09-01")])
	found == {"P-1"}
}

test_what_is_asked if {
	found := subject.required with input as base
	found == "fireworks, valid on 2022-09-02"
}
