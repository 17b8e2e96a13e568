package packs.hidden_danger_cn.life.hd_07_test

import data.packs.hidden_danger_cn.life.hd_07 as subject

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

test_money_and_plan if {
	subject.met with input as compliant
}

test_nothing_to_pay_is_an_amount if {
	subject.met with input as changed([{"op": "add", "path": "/order/money/amount_yuan", "value": 0}])
}

test_no_amount if {
	not subject.met with input as changed([{"op": "remove", "path": "/order/money/amount_yuan"}])
}

test_less_than_nothing if {
	not subject.met with input as changed([{"op": "add", "path": "/order/money/amount_yuan", "value": -1}])
}

test_no_source if {
	not subject.met with input as changed([{"op": "add", "path": "/order/money/source", "value": "/"}])
}

test_no_plan if {
	not subject.met with input as changed([{"op": "add", "path": "/order/plan", "value": "-"}])
}

test_major if {
	subject.applies with input as compliant
}

test_general if {
	not subject.applies with input as changed([{"op": "add", "path": "/danger/grade", "value": "general"}])
}

test_what_is_shown if {
	shown := subject.observed with input as compliant
	shown == {"amount_yuan": 40000, "source": "Safety funds", "plan": "PL-7"}
}

test_what_is_asked if {
	shown := subject.required with input as compliant
	shown == "money, its source, a plan"
}
