package packs.resumption_cn.chem.cn_chem_res_03_test

import data.packs.resumption_cn.chem.cn_chem_res_03 as subject

base := {
	"act": {
		"at": "2026-11-12T16:00:00+08:00",
	},
	"case": {
		"acts": {
			"pass_tightness": {
				"at": "2026-11-10T16:00:00+08:00",
			},
		},
	},
	"pssr": {
		"at": "2026-11-12T15:00:00+08:00",
		"led_by": "P-0",
		"record": "R-1",
		"team": [
			{
				"person_id": "P-0",
				"discipline": "process",
			},
			{
				"person_id": "P-1",
				"discipline": "equipment",
			},
			{
				"person_id": "P-2",
				"discipline": "instrument",
			},
			{
				"person_id": "P-3",
				"discipline": "electrical",
			},
			{
				"person_id": "P-4",
				"discipline": "safety",
			},
			{
				"person_id": "P-5",
				"discipline": "operation",
			},
		],
	},
}

changed(patch) := json.patch(base, patch)

put(path, value) := {"op": "add", "path": path, "value": value}

test_as_it_should_be if {
	subject.met with input as base
}

test_at_the_act_is_met if {
	subject.met with input as changed([put("/pssr/at", "2026-11-12T16:00:00+08:00")])
}

test_at_the_tests_is_met if {
	subject.met with input as changed([put("/pssr/at", "2026-11-10T16:00:00+08:00")])
}

test_a_second_of_a_discipline_is_met if {
	subject.met with input as changed([put("/pssr/team/-", {"person_id": "P-9", "discipline": "process"})])
}

test_no_process_is_not_met if {
	not subject.met with input as changed([put("/pssr/team/0/discipline", "other")])
}

test_no_equipment_is_not_met if {
	not subject.met with input as changed([put("/pssr/team/1/discipline", "other")])
}

test_no_instrument_is_not_met if {
	not subject.met with input as changed([put("/pssr/team/2/discipline", "other")])
}

test_no_electrical_is_not_met if {
	not subject.met with input as changed([put("/pssr/team/3/discipline", "other")])
}

test_no_safety_is_not_met if {
	not subject.met with input as changed([put("/pssr/team/4/discipline", "other")])
}

test_no_operation_is_not_met if {
	not subject.met with input as changed([put("/pssr/team/5/discipline", "other")])
}

test_one_person_for_two_is_not_met if {
	not subject.met with input as changed([put("/pssr/team/5/person_id", "P-1")])
}

test_one_person_for_neighbours_in_the_list_is_not_met if {
	not subject.met with input as changed([put("/pssr/team/1/person_id", "P-0")])
}

test_led_from_outside_is_not_met if {
	not subject.met with input as changed([put("/pssr/led_by", "P-9")])
}

test_no_record_is_not_met if {
	not subject.met with input as changed([put("/pssr/record", "")])
}

test_before_the_tests_is_not_met if {
	not subject.met with input as changed([put("/pssr/at", "2026-11-10T15:59:59+08:00")])
}

test_after_the_act_is_not_met if {
	not subject.met with input as changed([put("/pssr/at", "2026-11-12T16:00:01+08:00")])
}

test_until if {
	subject.until == "never" with input as base
}

test_what_is_shown if {
	observed := subject.observed with input as base
	observed == {"at": "2026-11-12T15:00:00+08:00", "led_by": "P-0", "team": ["process: P-0", "equipment: P-1", "instrument: P-2", "electrical: P-3", "safety: P-4", "operation: P-5"]}
	required := subject.required with input as base
	required == {"after": "2026-11-10T16:00:00+08:00", "disciplines": ["process", "equipment", "instrument", "electrical", "safety", "operation"], "people": "each another"}
}
