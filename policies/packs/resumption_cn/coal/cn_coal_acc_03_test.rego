# Earlier hazards closed and re-checked.
package packs.resumption_cn.coal.cn_coal_acc_03_test

import data.packs.resumption_cn.coal.cn_coal_acc_03 as subject

base := {
	"hazards": [
		{
			"id": "H-1",
			"status": "closed",
			"fixed_by": "P-1",
			"rechecked_by": "P-2",
			"evidence": ["EV-1"],
		},
	],
	"facts": {"hazards": {"H-9": {"status": "closed"}}},
}

changed(patch) := json.patch(base, patch)

test_closed_and_rechecked_is_met if {
	subject.met with input as base
}

test_open_is_not if {
	not subject.met with input as changed([{"op": "replace", "path": "/hazards/0/status", "value": "open"}])
}

test_rechecked_by_the_same_person_is_not if {
	not subject.met with input as changed([{"op": "replace", "path": "/hazards/0/rechecked_by", "value": "P-1"}])
}

test_not_rechecked_is_not if {
	not subject.met with input as changed([{"op": "remove", "path": "/hazards/0/rechecked_by"}])
}

test_nobody_fixed_it_is_not if {
	not subject.met with input as changed([{"op": "remove", "path": "/hazards/0/fixed_by"}])
}

test_without_evidence_is_not if {
	not subject.met with input as changed([{"op": "replace", "path": "/hazards/0/evidence", "value": []}])
}

test_one_of_two_open_is_not if {
	not subject.met with input as changed([{"op": "add", "path": "/hazards/-", "value": {"id": "H-2", "status": "open", "fixed_by": "P-1", "rechecked_by": "P-2", "evidence": ["EV-1"]}}])
}

test_open_in_the_register_is_not if {
	not subject.met with input as changed([{"op": "replace", "path": "/facts/hazards/H-9/status", "value": "open"}])
}

test_none_at_all_is_met if {
	subject.met with input as changed([{"op": "replace", "path": "/hazards", "value": []}, {"op": "replace", "path": "/facts/hazards", "value": {}}])
}

test_silence_is_not if {
	not subject.met with input as changed([{"op": "remove", "path": "/hazards"}])
}

test_a_register_that_could_not_be_read_is_not if {
	not subject.met with input as changed([{"op": "remove", "path": "/facts/hazards"}])
}

test_observed_names_the_open_ones if {
	subject.observed == {"application": {"H-1"}, "register": {"H-9"}} with input as changed([{"op": "replace", "path": "/hazards/0/status", "value": "open"}, {"op": "replace", "path": "/facts/hazards/H-9/status", "value": "open"}])
}

test_what_is_shown if {
	asked := subject.required with input as base
	asked == "all closed, with evidence, re-checked by another person"
}

test_fixed_by_nobody if {
	not subject.met with input as changed([{"op": "add", "path": "/hazards/0/fixed_by", "value": ""}])
}

test_evidence_that_is_none if {
	not subject.met with input as changed([{"op": "add", "path": "/hazards/0/evidence", "value": [""]}])
}
