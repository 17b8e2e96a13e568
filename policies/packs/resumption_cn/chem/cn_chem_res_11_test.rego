package packs.resumption_cn.chem.cn_chem_res_11_test

import data.packs.resumption_cn.chem.cn_chem_res_11 as subject

base := {
	"act": {
		"at": "2026-11-19T08:00:00+08:00",
	},
	"stop": {
		"first_day": "2026-10-08",
	},
	"facts": {
		"major_hazards": {
			"MH-1": {
				"declared_level": "3",
				"responsible": {
					"main": {
						"person_id": "P-HEAD",
					},
					"technical": {
						"person_id": "P-TECH",
					},
					"operations": {
						"person_id": "P-OPS",
					},
				},
			},
			"MH-9": {
				"declared_level": "none",
			},
		},
		"duty_records": {
			"D-1": {
				"major_hazard": "MH-1",
				"person_id": "P-HEAD",
				"result": "done",
				"evidence": "E",
				"done_at": "2026-11-16T09:00:00+08:00",
			},
			"D-2": {
				"major_hazard": "MH-1",
				"person_id": "P-TECH",
				"result": "done",
				"evidence": "E",
				"done_at": "2026-11-16T09:00:00+08:00",
			},
			"D-3": {
				"major_hazard": "MH-1",
				"person_id": "P-OPS",
				"result": "done",
				"evidence": "E",
				"done_at": "2026-11-16T09:00:00+08:00",
			},
		},
	},
}

changed(patch) := json.patch(base, patch)

put(path, value) := {"op": "add", "path": path, "value": value}

gone(path) := {"op": "remove", "path": path}

test_as_it_should_be if {
	subject.met with input as base
}

test_the_first_instant_of_the_stop_is_met if {
	subject.met with input as changed([put("/facts/duty_records/D-1/done_at", "2026-10-08T00:00:00+08:00")])
}

test_at_the_act_is_met if {
	subject.met with input as changed([put("/facts/duty_records/D-1/done_at", "2026-11-19T08:00:00+08:00")])
}

test_no_level_declared_is_not_met if {
	not subject.met with input as changed([gone("/facts/major_hazards/MH-1/declared_level")])
}

test_main_did_nothing_is_not_met if {
	not subject.met with input as changed([gone("/facts/duty_records/D-1")])
}

test_technical_did_nothing_is_not_met if {
	not subject.met with input as changed([gone("/facts/duty_records/D-2")])
}

test_operations_did_nothing_is_not_met if {
	not subject.met with input as changed([gone("/facts/duty_records/D-3")])
}

test_another_installation_is_not_met if {
	not subject.met with input as changed([put("/facts/duty_records/D-1/major_hazard", "MH-9")])
}

test_not_done_is_not_met if {
	not subject.met with input as changed([put("/facts/duty_records/D-1/result", "not_done")])
}

test_no_evidence_is_not_met if {
	not subject.met with input as changed([put("/facts/duty_records/D-1/evidence", "")])
}

test_before_the_stop_is_not_met if {
	not subject.met with input as changed([put("/facts/duty_records/D-1/done_at", "2026-10-07T23:59:59+08:00")])
}

test_after_the_act_is_not_met if {
	not subject.met with input as changed([put("/facts/duty_records/D-1/done_at", "2026-11-19T08:00:01+08:00")])
}

test_a_second_installation_is_not_met if {
	not subject.met with input as changed([put("/facts/major_hazards/MH-9/declared_level", "4"), put("/facts/major_hazards/MH-9/responsible", {"main": {"person_id": "P-HEAD"}, "technical": {"person_id": "P-TECH"}, "operations": {"person_id": "P-OPS"}})])
}

test_an_installation_is_asked if {
	subject.applies with input as base
}

test_none_is_not_asked if {
	not subject.applies with input as changed([gone("/facts/major_hazards/MH-1")])
}

test_until if {
	subject.until == "never" with input as base
}

test_what_is_shown if {
	observed := subject.observed with input as base
	observed == set()
	required := subject.required with input as base
	required == "each of the three persons since 2026-10-08"
}

test_what_is_shown_2 if {
	observed := subject.observed with input as changed([gone("/facts/duty_records/D-1")])
	observed == {"MH-1"}
}
