package packs.hidden_danger_cn.check.hdc_01_test

import data.packs.hidden_danger_cn.check.hdc_01 as subject

compliant := {
	"check": {"leader": "P-1"},
	"criteria": {
		"A-1": {"answer": "present", "hazard": "H-1"},
		"A-2": {"answer": "absent"},
		"A-3": {"answer": "not_here"},
	},
	"facts": {"hazards": {
		"H-1": {"grade": "major", "codes": ["A-1"], "status": "open"},
		"H-2": {"grade": "general", "codes": ["A-1"], "status": "open"},
		"H-3": {"grade": "major", "codes": ["A-2"], "status": "open"},
	}},
}

changed(path, value) := json.patch(compliant, [{"op": "add", "path": path, "value": value}])

without(path) := json.patch(compliant, [{"op": "remove", "path": path}])

test_recorded if {
	subject.met with input as compliant
}

test_recorded_with_another_criterion if {
	subject.met with input as changed("/facts/hazards/H-1/codes", ["A-9", "A-1"])
}

test_recorded_and_closed_since if {
	subject.met with input as changed("/facts/hazards/H-1/status", "closed")
}

test_nothing_is_present if {
	subject.met with input as changed("/criteria/A-1", {"answer": "absent"})
}

test_recorded_as_general if {
	not subject.met with input as changed("/criteria/A-1/hazard", "H-2")
}

test_recorded_under_another_criterion if {
	not subject.met with input as changed("/criteria/A-1/hazard", "H-3")
}

test_recorded_under_none if {
	not subject.met with input as without("/facts/hazards/H-1/codes")
}

test_names_no_record if {
	not subject.met with input as without("/criteria/A-1/hazard")
}

test_names_a_record_that_is_not_there if {
	not subject.met with input as changed("/criteria/A-1/hazard", "H-9")
}

test_another_is_present if {
	not subject.met with input as changed("/criteria/A-2", {"answer": "present", "hazard": "H-1"})
}

test_an_answer_is_missing if {
	not subject.met with input as without("/criteria/A-3/answer")
}

test_a_record_without_an_answer if {
	unanswered := without("/criteria/A-1/answer")
	not subject.met with input as unanswered
	subject.observed == {"not_recorded": []} with input as unanswered
}

test_shows_what_is_not_recorded if {
	subject.observed == {"not_recorded": []} with input as compliant
	subject.observed == {"not_recorded": ["A-2"]} with input as changed("/criteria/A-2", {"answer": "present", "hazard": "H-1"})
	subject.required == "a major hazard of the same criterion for each"
}

test_the_leader_answers if {
	subject.answerable == {{"person_id": "P-1", "duty": {"en": "Record what the check found", "zh": "登记排查发现的重大事故隐患"}}} with input as compliant
}
