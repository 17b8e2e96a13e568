package packs.resumption_cn.coal.cn_coal_acc_10_test

import data.packs.resumption_cn.coal.cn_coal_acc_10 as subject

compliant := {
	"act": {
		"action": "accept",
	},
	"acceptance": {
		"team": [
			"R-1",
			"R-2",
		],
		"lead": "R-1",
		"signer": "R-DEPT",
	},
	"self_acceptance": {
		"team": [
			"P-1",
			"P-2",
		],
		"lead": "P-1",
		"signer": "P-1",
	},
}

changed(patch) := json.patch(compliant, patch)

test_named if {
	subject.met with input as compliant
}

test_one_person if {
	not subject.met with input as changed([{"op": "add", "path": "/acceptance/team", "value": ["R-1"]}])
}

test_one_person_named_twice if {
	not subject.met with input as changed([{"op": "add", "path": "/acceptance/team", "value": ["R-1", "R-1"]}])
}

test_a_leader_from_outside if {
	not subject.met with input as changed([{"op": "add", "path": "/acceptance/lead", "value": "R-9"}])
}

test_no_signer if {
	not subject.met with input as changed([{"op": "remove", "path": "/acceptance/signer"}])
}

test_the_leader_signs_for_himself if {
	not subject.met with input as changed([{"op": "add", "path": "/acceptance/signer", "value": "R-1"}])
}

test_the_mines_own if {
	subject.met with input as changed([{"op": "add", "path": "/act", "value": {"action": "self_accept", "at": "2026-11-18T16:00:00+08:00", "opinion": "agree"}}, {"op": "add", "path": "/acceptance", "value": {}}])
}

test_the_mines_own_without_leader if {
	not subject.met with input as changed([{"op": "add", "path": "/act", "value": {"action": "self_accept", "at": "2026-11-18T16:00:00+08:00", "opinion": "agree"}}, {"op": "remove", "path": "/self_acceptance/lead"}])
}

test_the_mines_own_sheet_is_not_the_departments if {
	not subject.met with input as changed([{"op": "add", "path": "/acceptance", "value": {}}])
}

test_what_is_shown if {
	found := subject.observed with input as compliant
	found == {"lead": "R-1", "signer": "R-DEPT", "team": ["R-1", "R-2"]}
	asked := subject.required with input as compliant
	asked == "a team of at least 2, its leader, and a signer"
}

test_signed_by_nobody if {
	not subject.met with input as changed([{"op": "add", "path": "/acceptance/signer", "value": ""}])
}
