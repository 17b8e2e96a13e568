package packs.resumption_cn.mine.cn_ncm_emg_01_test

import data.packs.resumption_cn.mine.cn_ncm_emg_01 as subject

compliant := {
	"act": {
		"at": "2026-11-18T16:00:00+08:00",
	},
	"emergency": {
		"plan_filing_no": "YJ-1",
		"plan_filed_on": "2026-11-18",
	},
}

changed(patch) := json.patch(compliant, patch)

test_filed if {
	subject.met with input as compliant
}

test_filed_tomorrow if {
	not subject.met with input as changed([{"op": "add", "path": "/emergency/plan_filed_on", "value": "2026-11-19"}])
}

test_no_number if {
	not subject.met with input as changed([{"op": "add", "path": "/emergency/plan_filing_no", "value": ""}])
}

test_it_lasts if {
	found := subject.until with input as compliant
	found == "never"
}

test_what_is_shown if {
	found := subject.observed with input as compliant
	found == {"filing_no": "YJ-1", "filed_on": "2026-11-18"}
}

test_what_is_asked if {
	found := subject.required with input as compliant
	found == "filed by 2026-11-18"
}
