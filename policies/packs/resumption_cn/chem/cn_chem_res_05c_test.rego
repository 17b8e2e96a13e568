package packs.resumption_cn.chem.cn_chem_res_05c_test

import data.packs.resumption_cn.chem.cn_chem_res_05c as subject

base := {
	"act": {
		"at": "2026-11-10T16:00:00+08:00",
	},
	"case": {
		"acts": {
			"finish_work": {
				"at": "2026-11-06T16:00:00+08:00",
			},
		},
	},
	"tightness": {
		"at": "2026-11-10T15:00:00+08:00",
		"tested_by": "P-EQ",
		"purge": {
			"result": "pass",
			"record": "T-purge",
		},
		"clean": {
			"result": "pass",
			"record": "T-clean",
		},
		"air_tightness": {
			"result": "pass",
			"record": "T-air_tightness",
		},
		"interlocks": {
			"result": "pass",
			"record": "T-interlocks",
		},
		"relief_valves": {
			"result": "pass",
			"record": "T-relief_valves",
		},
		"detectors": {
			"result": "pass",
			"record": "T-detectors",
		},
	},
}

changed(patch) := json.patch(base, patch)

put(path, value) := {"op": "add", "path": path, "value": value}

test_as_it_should_be if {
	subject.met with input as base
}

test_at_the_act_is_met if {
	subject.met with input as changed([put("/tightness/at", "2026-11-10T16:00:00+08:00")])
}

test_at_mechanical_completion_is_met if {
	subject.met with input as changed([put("/tightness/at", "2026-11-06T16:00:00+08:00")])
}

test_purge_failed_is_not_met if {
	not subject.met with input as changed([put("/tightness/purge/result", "fail")])
}

test_clean_failed_is_not_met if {
	not subject.met with input as changed([put("/tightness/clean/result", "fail")])
}

test_air_tightness_failed_is_not_met if {
	not subject.met with input as changed([put("/tightness/air_tightness/result", "fail")])
}

test_interlocks_failed_is_not_met if {
	not subject.met with input as changed([put("/tightness/interlocks/result", "fail")])
}

test_relief_valves_failed_is_not_met if {
	not subject.met with input as changed([put("/tightness/relief_valves/result", "fail")])
}

test_detectors_failed_is_not_met if {
	not subject.met with input as changed([put("/tightness/detectors/result", "fail")])
}

test_a_test_without_a_record_is_not_met if {
	not subject.met with input as changed([put("/tightness/purge/record", "")])
}

test_nobody_tested_is_not_met if {
	not subject.met with input as changed([put("/tightness/tested_by", "")])
}

test_before_mechanical_completion_is_not_met if {
	not subject.met with input as changed([put("/tightness/at", "2026-11-06T15:59:59+08:00")])
}

test_after_the_act_is_not_met if {
	not subject.met with input as changed([put("/tightness/at", "2026-11-10T16:00:01+08:00")])
}

test_until if {
	subject.until == "never" with input as base
}

test_what_is_shown if {
	observed := subject.observed with input as base
	observed == {"air_tightness": "pass", "at": "2026-11-10T15:00:00+08:00", "clean": "pass", "detectors": "pass", "interlocks": "pass", "purge": "pass", "relief_valves": "pass"}
	required := subject.required with input as base
	required == "each passed with a record, after mechanical completion"
}

test_what_is_shown_2 if {
	observed := subject.observed with input as changed([put("/tightness/clean/result", "fail")])
	observed == {"air_tightness": "pass", "at": "2026-11-10T15:00:00+08:00", "clean": "fail", "detectors": "pass", "interlocks": "pass", "purge": "pass", "relief_valves": "pass"}
}
