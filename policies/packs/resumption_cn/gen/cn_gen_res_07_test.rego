package packs.resumption_cn.gen.cn_gen_res_07_test

import data.packs.resumption_cn.gen.cn_gen_res_07 as subject

compliant := {
	"act": {
		"action": "evaluate",
		"at": "2026-11-18T16:00:00+08:00",
	},
	"devices": [
		{
			"id": "D1",
			"tested_on": "2026-11-12",
			"due_on": "2026-11-18",
			"record": "R",
			"signed_by": "P",
			"bypassed": false,
		},
	],
}

changed(patch) := json.patch(compliant, patch)

test_fit if {
	subject.met with input as compliant
}

test_until_its_day_is_over if {
	subject.until == "2026-11-18T16:00:00Z" with input as compliant
}

test_overdue if {
	not subject.met with input as changed([{"op": "add", "path": "/devices/0/due_on", "value": "2026-11-17"}])
}

test_bypassed if {
	not subject.met with input as changed([{"op": "add", "path": "/devices/0/bypassed", "value": true}])
}

test_not_signed if {
	not subject.met with input as changed([{"op": "remove", "path": "/devices/0/signed_by"}])
}

test_not_recorded if {
	not subject.met with input as changed([{"op": "remove", "path": "/devices/0/record"}])
}

test_tested_in_the_future if {
	not subject.met with input as changed([{"op": "add", "path": "/devices/0/tested_on", "value": "2026-11-19"}])
}

test_one_of_two if {
	not subject.met with input as changed([{"op": "add", "path": "/devices/1", "value": {"id": "D2", "tested_on": "2026-11-12", "due_on": "2026-11-18", "record": "R", "signed_by": "P", "bypassed": true}}])
}

test_a_day_after_2200_stands_for_no_end if {
	subject.until == "never" with input as changed([{"op": "add", "path": "/devices/0/due_on", "value": "2999-12-31"}])
	subject.until == "2199-12-31T16:00:00Z" with input as changed([{"op": "add", "path": "/devices/0/due_on", "value": "2199-12-31"}])
}

test_what_is_shown if {
	found := subject.observed with input as compliant
	found == set()
	asked := subject.required with input as compliant
	asked == "each on, tested and signed, next test not before 2026-11-18"
}

test_what_is_not_met_is_shown if {
	found := subject.observed with input as changed([{"op": "add", "path": "/devices/0/due_on", "value": "2026-11-17"}])
	found == {"D1"}
}

test_tested_today if {
	subject.met with input as changed([{"op": "add", "path": "/devices/0/tested_on", "value": "2026-11-18"}])
}

test_the_first_day_of_2200_stands_for_no_end if {
	subject.until == "never" with input as changed([{"op": "add", "path": "/devices/0/due_on", "value": "2200-01-01"}])
}
