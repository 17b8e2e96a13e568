package packs.hidden_danger_cn.life.hd_06_test

import data.packs.hidden_danger_cn.life.hd_06 as subject

compliant := {
	"act": {
		"action": "order",
		"person": "R-OFFICER",
		"post": "officer",
		"division": "330200",
		"at": "2026-07-15T17:00:00+08:00",
	},
	"danger": {"grade": "major", "origin": "open_inspection", "self_stopped": false},
	"order": {
		"no": "ZG-7",
		"type": "remove_now",
		"at": "2026-07-15T16:30:00+08:00",
		"measures": ["Move the chargers"],
		"person": "P-ELECTRO",
		"deadline": "2026-08-15T17:00:00+08:00",
		"money": {"amount_yuan": 40000, "source": "Safety funds"},
		"plan": "PL-7",
		"safe_meanwhile": {
			"answer": "yes",
			"measures": "No charging underground",
			"confirmed_by": "R-OFFICER",
			"confirmed_at": "2026-07-15T16:00:00+08:00",
			"evidence": "EV-3",
		},
	},
	"case": {"id": "C-7"},
}

changed(patch) := json.patch(compliant, patch)

test_whole_order if {
	subject.met with input as compliant
}

test_no_number if {
	not subject.met with input as changed([{"op": "add", "path": "/order/no", "value": "-"}])
}

test_no_measures if {
	not subject.met with input as changed([{"op": "add", "path": "/order/measures", "value": []}])
}

test_a_dash_for_a_measure if {
	not subject.met with input as changed([{"op": "add", "path": "/order/measures", "value": ["—"]}])
}

test_nobody_answers if {
	not subject.met with input as changed([{"op": "remove", "path": "/order/person"}])
}

test_an_empty_person if {
	not subject.met with input as changed([{"op": "add", "path": "/order/person", "value": ""}])
}

test_no_deadline if {
	not subject.met with input as changed([{"op": "remove", "path": "/order/deadline"}])
}

test_an_empty_deadline if {
	not subject.met with input as changed([{"op": "add", "path": "/order/deadline", "value": ""}])
}

test_what_is_shown if {
	shown := subject.observed with input as compliant
	shown == {"person": "P-ELECTRO", "deadline": "2026-08-15T17:00:00+08:00", "measures": 1}
}

test_what_is_asked if {
	shown := subject.required with input as compliant
	shown == "number, measures, person, deadline"
}

test_who_answers if {
	shown := subject.answerable with input as compliant
	shown == {{"person_id": "P-ELECTRO", "post": "person_responsible", "duty": {"en": "Remove the hidden danger by the deadline", "zh": "按期消除事故隐患"}, "about": "C-7", "due": "2026-08-15T17:00:00+08:00"}}
}
