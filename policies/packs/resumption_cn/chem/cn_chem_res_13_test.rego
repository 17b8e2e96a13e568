package packs.resumption_cn.chem.cn_chem_res_13_test

import data.packs.resumption_cn.chem.cn_chem_res_13 as subject

compliant := {
	"hazards": [{"id": "H-1", "status": "closed", "fixed_by": "P-MECH", "rechecked_by": "P-HSE", "evidence": ["EV-1"]}],
	"facts": {"hazards": {"H-1": {"status": "closed"}}, "complete": {"hazards": true}},
}

changed(patch) := json.patch(compliant, patch)

test_closed if subject.met with input as compliant

test_none if subject.met with input as {"hazards": [], "facts": {"hazards": {}, "complete": {"hazards": true}}}

test_open if not subject.met with input as changed([{"op": "add", "path": "/hazards/0/status", "value": "open"}])

test_rechecked_by_who_fixed_it if {
	not subject.met with input as changed([{"op": "add", "path": "/hazards/0/rechecked_by", "value": "P-MECH"}])
}

test_nobody_fixed_it if not subject.met with input as changed([{"op": "remove", "path": "/hazards/0/fixed_by"}])

test_no_evidence if {
	not subject.met with input as changed([{"op": "add", "path": "/hazards/0/evidence", "value": []}])
	not subject.met with input as changed([{"op": "add", "path": "/hazards/0/evidence", "value": [""]}])
}

test_open_in_the_register if not subject.met with input as changed([{"op": "add", "path": "/facts/hazards/H-1/status", "value": "open"}])

test_nobody_answers if not subject.met with input as changed([{"op": "remove", "path": "/facts/complete/hazards"}])

test_what_is_shown if {
	found := subject.observed with input as changed([
		{"op": "add", "path": "/hazards/0/status", "value": "open"},
		{"op": "add", "path": "/facts/hazards/H-2", "value": {"status": "open"}},
	])
	found == {"application": {"H-1"}, "register": {"H-2"}}
	asked := subject.required with input as compliant
	asked == "all closed, with evidence, re-checked by another person"
}
