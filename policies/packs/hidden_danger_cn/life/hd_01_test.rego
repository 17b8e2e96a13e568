package packs.hidden_danger_cn.life.hd_01_test

import data.packs.hidden_danger_cn.life.hd_01 as subject

compliant := {
	"act": {
		"action": "confirm",
		"person": "R-OFFICER",
		"post": "officer",
		"division": "330200",
		"at": "2026-07-15T15:00:00+08:00",
	},
	"danger": {
		"no": "HD-2026-7",
		"found_by": "R-OFFICER",
		"unit": "3rd district",
		"text": "Trolley batteries charged in the haulage way",
		"evidence": ["EV-1"],
		"found_at": "2026-07-15T10:00:00+08:00",
	},
}

changed(patch) := json.patch(compliant, patch)

test_whole_record if {
	subject.met with input as compliant
}

test_no_number if {
	not subject.met with input as changed([{"op": "remove", "path": "/danger/no"}])
}

test_dashes_for_a_number if {
	not subject.met with input as changed([{"op": "add", "path": "/danger/no", "value": "--"}])
}

test_nobody_found_it if {
	not subject.met with input as changed([{"op": "add", "path": "/danger/found_by", "value": " "}])
}

test_no_unit if {
	not subject.met with input as changed([{"op": "add", "path": "/danger/unit", "value": "/"}])
}

test_no_text if {
	not subject.met with input as changed([{"op": "add", "path": "/danger/text", "value": "-"}])
}

test_no_evidence if {
	not subject.met with input as changed([{"op": "add", "path": "/danger/evidence", "value": []}])
}

test_found_at_the_moment_of_the_act if {
	subject.met with input as changed([{"op": "add", "path": "/danger/found_at", "value": "2026-07-15T07:00:00Z"}])
}

test_found_a_second_after_the_act if {
	not subject.met with input as changed([{"op": "add", "path": "/danger/found_at", "value": "2026-07-15T15:00:01+08:00"}])
}

test_stands if {
	shown := subject.until with input as compliant
	shown == "never"
}

test_what_is_shown if {
	shown := subject.observed with input as compliant
	shown == {"found_at": "2026-07-15T10:00:00+08:00", "found_by": "R-OFFICER", "evidence": 1}
}

test_what_is_asked if {
	shown := subject.required with input as compliant
	shown == "number, time, finder, unit, text and evidence"
}
