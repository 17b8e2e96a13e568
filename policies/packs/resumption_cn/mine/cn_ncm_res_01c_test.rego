package packs.resumption_cn.mine.cn_ncm_res_01c_test

import data.packs.resumption_cn.mine.cn_ncm_res_01c as subject

compliant := {
	"act": {
		"action": "accept",
		"at": "2026-11-18T16:00:00+08:00",
	},
	"acceptance": {
		"team": [
			"R-OFFICER",
			"R-TOWN",
			"R-EXPERT",
		],
		"members": [
			{
				"person": "R-OFFICER",
				"side": "county",
				"signed": true,
			},
			{
				"person": "R-TOWN",
				"side": "town",
				"signed": true,
			},
			{
				"person": "R-EXPERT",
				"side": "expert",
				"signed": true,
			},
		],
		"lead": "R-OFFICER",
		"signer": "R-DEPT",
	},
}

changed(patch) := json.patch(compliant, patch)

test_a_team_of_all_sides if {
	subject.met with input as compliant
}

test_nobody_of_the_town if {
	not subject.met with input as changed([{"op": "add", "path": "/acceptance/members/1/side", "value": "county"}])
}

test_no_expert if {
	not subject.met with input as changed([{"op": "add", "path": "/acceptance/members/2/side", "value": "county"}])
}

test_nobody_of_the_county if {
	not subject.met with input as changed([{"op": "add", "path": "/acceptance/members/0/side", "value": "town"}])
}

test_one_did_not_sign if {
	not subject.met with input as changed([{"op": "add", "path": "/acceptance/members/1/signed", "value": false}])
}

test_the_leader_did_not_sign if {
	not subject.met with input as changed([{"op": "add", "path": "/acceptance/members/0/signed", "value": false}, {"op": "add", "path": "/acceptance/members/3", "value": {"person": "R-2", "side": "county", "signed": true}}, {"op": "add", "path": "/acceptance/team", "value": ["R-TOWN", "R-EXPERT"]}])
}

test_one_of_the_team_did_not_sign if {
	not subject.met with input as changed([{"op": "add", "path": "/acceptance/team/3", "value": "R-OTHER"}])
}

test_one_person_for_all_sides if {
	not subject.met with input as changed([{"op": "add", "path": "/acceptance/members/1/person", "value": "R-OFFICER"}, {"op": "add", "path": "/acceptance/members/2/person", "value": "R-OFFICER"}, {"op": "add", "path": "/acceptance/team", "value": ["R-OFFICER"]}])
}

test_two_persons_are_enough if {
	subject.met with input as changed([{"op": "add", "path": "/acceptance/members/2/person", "value": "R-OFFICER"}, {"op": "add", "path": "/acceptance/team", "value": ["R-OFFICER", "R-TOWN"]}])
}

test_an_expert_who_did_not_sign_is_none if {
	not subject.met with input as changed([{"op": "add", "path": "/acceptance/members/2/signed", "value": false}, {"op": "add", "path": "/acceptance/team", "value": ["R-OFFICER", "R-TOWN"]}])
}

test_the_leader_answers_himself if {
	not subject.met with input as changed([{"op": "add", "path": "/acceptance/signer", "value": "R-OFFICER"}])
}

test_nobody_answers if {
	not subject.met with input as changed([{"op": "remove", "path": "/acceptance/signer"}])
}

test_the_leader_is_of_the_team if {
	not subject.met with input as changed([{"op": "add", "path": "/acceptance/lead", "value": "R-ELSE"}])
}

test_the_mine_itself if {
	subject.met with input as changed([{"op": "add", "path": "/act/action", "value": "self_accept"}, {"op": "add", "path": "/self_acceptance", "value": {"team": ["P-HEAD", "P-DEPUTY"], "lead": "P-DEPUTY", "signer": "P-HEAD"}}])
}

test_the_mine_alone if {
	not subject.met with input as changed([{"op": "add", "path": "/act/action", "value": "self_accept"}, {"op": "add", "path": "/self_acceptance", "value": {"team": ["P-HEAD", "P-HEAD"], "lead": "P-HEAD", "signer": "P-HEAD"}}])
}

test_the_mine_without_a_leader if {
	not subject.met with input as changed([{"op": "add", "path": "/act/action", "value": "self_accept"}, {"op": "add", "path": "/self_acceptance", "value": {"team": ["P-HEAD", "P-DEPUTY"], "lead": "P-X", "signer": "P-HEAD"}}])
}

test_the_mine_without_a_signer if {
	not subject.met with input as changed([{"op": "add", "path": "/act/action", "value": "self_accept"}, {"op": "add", "path": "/self_acceptance", "value": {"team": ["P-HEAD", "P-DEPUTY"], "lead": "P-DEPUTY"}}])
}

test_the_mine_with_an_empty_signer if {
	not subject.met with input as changed([{"op": "add", "path": "/act/action", "value": "self_accept"}, {"op": "add", "path": "/self_acceptance", "value": {"team": ["P-HEAD", "P-DEPUTY"], "lead": "P-DEPUTY", "signer": ""}}])
}

test_the_mine_does_not_lean_on_the_government if {
	not subject.met with input as changed([{"op": "add", "path": "/act/action", "value": "self_accept"}])
}

test_the_government_does_not_lean_on_the_mine if {
	not subject.met with input as changed([{"op": "remove", "path": "/acceptance"}, {"op": "add", "path": "/self_acceptance", "value": {"team": ["P-HEAD", "P-DEPUTY"], "lead": "P-DEPUTY", "signer": "P-HEAD"}}])
}

test_what_is_shown if {
	found := subject.observed with input as compliant
	json.unmarshal(json.marshal(found)) == {"lead": "R-OFFICER", "signed": ["R-EXPERT", "R-OFFICER", "R-TOWN"], "signer": "R-DEPT"}
}

test_what_is_asked if {
	found := subject.required with input as compliant
	found == "at least 2 who signed, of town, county, expert; a leader among them, and another who answers"
}
