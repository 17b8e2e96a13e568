package packs.resumption_cn.mine.cn_ncm_res_02c_test

import data.packs.resumption_cn.mine.cn_ncm_res_02c as subject

compliant := {
	"act": {
		"at": "2026-11-18T16:00:00+08:00",
	},
	"unit": {
		"workings": "underground",
	},
	"disaster_survey": {
		"report": "DS-1",
		"done_on": "2026-11-18",
		"covers": [
			"goaf",
			"water",
		],
	},
}

changed(patch) := json.patch(compliant, patch)

test_finished if {
	subject.met with input as compliant
}

test_underground_applies if {
	subject.applies with input as compliant
}

test_an_open_pit_does_not if {
	not subject.applies with input as changed([{"op": "add", "path": "/unit/workings", "value": "open_pit"}])
}

test_finished_tomorrow if {
	not subject.met with input as changed([{"op": "add", "path": "/disaster_survey/done_on", "value": "2026-11-19"}])
}

test_without_water if {
	not subject.met with input as changed([{"op": "add", "path": "/disaster_survey/covers", "value": ["goaf", "roof"]}])
}

test_without_goaf if {
	not subject.met with input as changed([{"op": "add", "path": "/disaster_survey/covers", "value": ["water"]}])
}

test_no_report if {
	not subject.met with input as changed([{"op": "add", "path": "/disaster_survey/report", "value": ""}])
}

test_it_lasts if {
	found := subject.until with input as compliant
	found == "never"
}

test_what_is_shown if {
	found := subject.observed with input as compliant
	found == {"covers": ["goaf", "water"], "done_on": "2026-11-18"}
}

test_what_is_asked if {
	found := subject.required with input as compliant
	found == "finished by 2026-11-18, covering goaf, water"
}
