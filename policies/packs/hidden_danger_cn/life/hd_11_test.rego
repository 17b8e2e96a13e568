package packs.hidden_danger_cn.life.hd_11_test

import data.packs.hidden_danger_cn.life.hd_11 as subject

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
}

changed(patch) := json.patch(compliant, patch)

test_a_month_ahead if {
	subject.met with input as compliant
}

test_ordered_at_the_act if {
	subject.met with input as changed([{"op": "add", "path": "/order/at", "value": "2026-07-15T17:00:00+08:00"}])
}

test_ordered_after_the_act if {
	not subject.met with input as changed([{"op": "add", "path": "/order/at", "value": "2026-07-15T17:00:01+08:00"}])
}

test_due_at_the_act if {
	not subject.met with input as changed([{"op": "add", "path": "/order/deadline", "value": "2026-07-15T17:00:00+08:00"}])
}

test_due_a_second_after_the_act if {
	subject.met with input as changed([{"op": "add", "path": "/order/deadline", "value": "2026-07-15T17:00:01+08:00"}])
}

test_a_year_ahead if {
	subject.met with input as changed([{"op": "add", "path": "/order/deadline", "value": "2027-07-15T16:30:00+08:00"}])
}

test_a_second_more_than_a_year if {
	not subject.met with input as changed([{"op": "add", "path": "/order/deadline", "value": "2027-07-15T16:30:01+08:00"}])
}

test_stands_until_the_deadline if {
	shown := subject.until with input as compliant
	shown == "2026-08-15T09:00:00Z"
}

test_stands_until_the_second_after_a_part_of_one if {
	shown := subject.until with input as changed([{"op": "add", "path": "/order/deadline", "value": "2026-08-15T17:00:00.5+08:00"}])
	shown == "2026-08-15T09:00:01Z"
}

test_stands_until_the_second_after_the_smallest_part_of_one if {
	shown := subject.until with input as changed([{"op": "add", "path": "/order/deadline", "value": "2026-08-15T17:00:00.000000001+08:00"}])
	shown == "2026-08-15T09:00:01Z"
}

test_what_is_shown if {
	shown := subject.observed with input as compliant
	shown == {"at": "2026-07-15T16:30:00+08:00", "deadline": "2026-08-15T17:00:00+08:00"}
}

test_what_is_asked if {
	shown := subject.required with input as compliant
	shown == "after the act, and within 12 months of the order"
}
