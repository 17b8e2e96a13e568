package packs.resumption_cn.mine.cn_ncm_res_07_test

import data.packs.resumption_cn.mine.cn_ncm_res_07 as subject

compliant := {
	"stop": {
		"maintenance": {
			"done": true,
			"plan": "MP-1",
			"approved_by": "P-HEAD",
			"safety_person": "P-SAFE",
			"approved_at": "2026-10-21T08:00:00+08:00",
			"trained_at": "2026-10-21T08:00:00+08:00",
			"begun_at": "2026-10-21T08:00:00+08:00",
		},
	},
}

changed(patch) := json.patch(compliant, patch)

test_approved_and_watched if {
	subject.met with input as compliant
}

test_maintenance_applies if {
	subject.applies with input as compliant
}

test_without_it_does_not if {
	not subject.applies with input as changed([{"op": "add", "path": "/stop/maintenance/done", "value": false}])
}

test_approved_a_second_late if {
	not subject.met with input as changed([{"op": "add", "path": "/stop/maintenance/approved_at", "value": "2026-10-21T08:00:01+08:00"}])
}

test_trained_a_second_late if {
	not subject.met with input as changed([{"op": "add", "path": "/stop/maintenance/trained_at", "value": "2026-10-21T08:00:01+08:00"}])
}

test_who_approved_watches if {
	not subject.met with input as changed([{"op": "add", "path": "/stop/maintenance/safety_person", "value": "P-HEAD"}])
}

test_nobody_watches if {
	not subject.met with input as changed([{"op": "remove", "path": "/stop/maintenance/safety_person"}])
}

test_no_plan if {
	not subject.met with input as changed([{"op": "add", "path": "/stop/maintenance/plan", "value": ""}])
}

test_what_is_shown if {
	found := subject.observed with input as compliant
	found == {"approved_at": "2026-10-21T08:00:00+08:00", "begun_at": "2026-10-21T08:00:00+08:00", "trained_at": "2026-10-21T08:00:00+08:00"}
}

test_what_is_asked if {
	found := subject.required with input as compliant
	found == "approved and trained for before it began; a safety person other than who approved"
}
