package packs.hidden_danger_cn.inspection.ins_23_test

import data.packs.hidden_danger_cn.inspection.ins_23 as subject

compliant := {
	"act": {
		"action": "propose_closure",
		"person": "R-OFFICER",
		"post": "officer",
		"division": "330211",
		"at": "2026-12-20T15:00:00+08:00",
	},
	"closure": {
		"ground": "repeated_penalties",
		"penalties": [{"no": "CF-1", "on": "2026-06-01"}, {"no": "CF-2", "on": "2026-09-01"}, {"no": "CF-3", "on": "2026-11-27"}],
		"evidence": ["EV-50"],
	},
}

changed(patch) := json.patch(compliant, patch)

test_three_in_180_days if {
	subject.met with input as compliant
}

test_three_in_181_days if {
	not subject.met with input as changed([{"op": "replace", "path": "/closure/penalties/2/on", "value": "2026-11-28"}])
}

test_two if {
	not subject.met with input as changed([{"op": "remove", "path": "/closure/penalties/0"}])
}

test_one_decision_three_times if {
	not subject.met with input as changed([{"op": "replace", "path": "/closure/penalties/0/no", "value": "CF-3"}, {"op": "replace", "path": "/closure/penalties/1/no", "value": "CF-3"}])
}

test_four_in_a_year if {
	subject.met with input as changed([{"op": "replace", "path": "/closure/penalties/2/on", "value": "2027-03-01"}, {"op": "add", "path": "/closure/penalties/3", "value": {"no": "CF-4", "on": "2027-05-31"}}])
}

test_four_in_more_than_a_year if {
	not subject.met with input as changed([{"op": "replace", "path": "/closure/penalties/2/on", "value": "2027-03-01"}, {"op": "add", "path": "/closure/penalties/3", "value": {"no": "CF-4", "on": "2027-06-01"}}])
}

test_still_unfit if {
	subject.met with input as changed([{"op": "add", "path": "/closure/ground", "value": "still_unfit"}])
}

test_still_unfit_without_evidence if {
	not subject.met with input as changed([{"op": "add", "path": "/closure/ground", "value": "still_unfit"}, {"op": "add", "path": "/closure/evidence", "value": []}])
}

test_penalties_without_evidence if {
	not subject.met with input as changed([{"op": "add", "path": "/closure/evidence", "value": []}])
}

test_a_stop_refused if {
	subject.met with input as changed([{"op": "add", "path": "/closure/ground", "value": "refused_stop"}, {"op": "remove", "path": "/closure/penalties"}])
}

test_no_ground if {
	not subject.met with input as changed([{"op": "remove", "path": "/closure/ground"}])
}

test_proposing if {
	subject.applies with input as compliant
}

test_evaluating if {
	not subject.applies with input as changed([{"op": "add", "path": "/act/action", "value": "evaluate"}])
}

test_what_is_shown if {
	shown := subject.observed with input as compliant
	shown == {"ground": "repeated_penalties", "penalties": ["2026-06-01", "2026-09-01", "2026-11-27"]}
}

test_what_is_asked if {
	shown := subject.required with input as compliant
	shown == "3 in 180 days or 4 in a year, still unfit, or a stop that is refused"
}
