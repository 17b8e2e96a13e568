package packs.resumption_cn.chem.cn_chem_res_10_test

import data.packs.resumption_cn.chem.cn_chem_res_10 as subject

base := {
	"act": {
		"at": "2026-11-12T16:00:00+08:00",
	},
	"stop": {
		"first_day": "2026-05-13",
	},
	"reinspection": {
		"hazard_review": {
			"on": "2026-05-13",
			"record": "X-hazard_review",
		},
		"interlocks": {
			"on": "2026-05-13",
			"record": "X-interlocks",
		},
		"statutory": {
			"on": "2026-05-13",
			"record": "X-statutory",
		},
		"detectors": {
			"on": "2026-05-13",
			"record": "X-detectors",
		},
		"materials": {
			"on": "2026-05-13",
			"record": "X-materials",
		},
	},
}

changed(patch) := json.patch(base, patch)

put(path, value) := {"op": "add", "path": path, "value": value}

gone(path) := {"op": "remove", "path": path}

test_as_it_should_be if {
	subject.met with input as base
}

test_done_on_the_day_is_met if {
	subject.met with input as changed([put("/reinspection/materials/on", "2026-11-12")])
}

test_one_day_short_of_six_months_is_met if {
	subject.met with input as changed([gone("/reinspection"), put("/stop/first_day", "2026-05-14")])
}

test_hazard_review_not_done_again_is_not_met if {
	not subject.met with input as changed([put("/reinspection/hazard_review/on", "2026-05-12")])
}

test_interlocks_not_done_again_is_not_met if {
	not subject.met with input as changed([put("/reinspection/interlocks/on", "2026-05-12")])
}

test_statutory_not_done_again_is_not_met if {
	not subject.met with input as changed([put("/reinspection/statutory/on", "2026-05-12")])
}

test_detectors_not_done_again_is_not_met if {
	not subject.met with input as changed([put("/reinspection/detectors/on", "2026-05-12")])
}

test_materials_not_done_again_is_not_met if {
	not subject.met with input as changed([put("/reinspection/materials/on", "2026-05-12")])
}

test_no_record_is_not_met if {
	not subject.met with input as changed([put("/reinspection/interlocks/record", "")])
}

test_ahead_of_time_is_not_met if {
	not subject.met with input as changed([put("/reinspection/interlocks/on", "2026-11-13")])
}

test_six_months_nothing_done_is_not_met if {
	not subject.met with input as changed([gone("/reinspection")])
}

test_six_months_complete_on_the_day_is_not_met if {
	not subject.met with input as changed([gone("/reinspection"), put("/stop/first_day", "2026-05-14"), put("/act/at", "2026-11-13T00:00:00+08:00")])
}

test_until if {
	subject.until == "never" with input as base
}

test_until_2 if {
	subject.until == "2026-11-12T16:00:00Z" with input as changed([gone("/reinspection"), put("/stop/first_day", "2026-05-14")])
}

test_until_3 if {
	subject.until == "never" with input as changed([put("/stop/first_day", "2026-05-14"), put("/reinspection/materials/on", "2026-06-01"), put("/reinspection/hazard_review/on", "2026-06-01"), put("/reinspection/interlocks/on", "2026-06-01"), put("/reinspection/statutory/on", "2026-06-01"), put("/reinspection/detectors/on", "2026-06-01")])
}

test_what_is_shown if {
	observed := subject.observed with input as base
	observed == {"first_day": "2026-05-13", "today": "2026-11-12"}
	required := subject.required with input as base
	required == "fewer than 6 months, or all five done again since the stop"
}
