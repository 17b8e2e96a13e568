package packs.resumption_cn.gen.cn_gen_acc_04_test

import data.packs.resumption_cn.gen.cn_gen_acc_04 as subject

compliant := {
	"act": {"action": "accept", "person": "R-1"},
	"acceptance": {
		"team": ["R-1", "R-EXPERT"],
		"experts": [{"name": "R-EXPERT", "field": "gas"}],
		"read_to": "P-HEAD",
		"unit_signed": "P-HEAD",
	},
	"facts": {
		"officials": {"R-1": {"posts": ["officer"]}, "R-2": {"posts": ["officer"]}},
		"persons": {"P-HEAD": {"posts": ["mine_head"]}, "R-1": {}, "R-2": {}},
	},
}

changed(patch) := json.patch(compliant, patch)

put(path, value) := {"op": "add", "path": path, "value": value}

gone(path) := {"op": "remove", "path": path}

test_an_officer_and_an_expert if {
	subject.applies with input as compliant
	subject.met with input as compliant
}

test_an_acceptance_by_itself_is_not_asked if {
	not subject.applies with input as changed([put("/act/action", "self_accept")])
}

test_two_officers if {
	subject.met with input as changed([put("/acceptance/team", ["R-1", "R-2"]), gone("/acceptance/experts")])
}

test_somebody_whom_nobody_knows if {
	not subject.met with input as changed([put("/acceptance/team/-", "GHOST")])
}

test_a_miner_listed_as_an_officer if {
	not subject.met with input as changed([put("/acceptance/team/-", "P-HEAD"), put("/acceptance/officers", [{"person": "P-HEAD", "cert_no": "1"}])])
}

# That an officer is among them CN-GEN-ACC-03 asks.
test_experts_alone_are_known if {
	subject.met with input as changed([put("/acceptance/team", ["R-EXPERT"]), put("/act/action", "evaluate")])
}

test_an_officer_who_is_not_in_the_team if {
	not subject.met with input as changed([put("/act/person", "R-2")])
}

test_who_is_in_the_team_is_asked_when_it_is_accepted if {
	subject.met with input as changed([put("/act/person", "R-2"), put("/act/action", "evaluate")])
}

test_signed_for_the_unit_by_the_team if {
	not subject.met with input as changed([put("/acceptance/unit_signed", "R-1")])
}

test_signed_for_the_unit_by_an_official if {
	not subject.met with input as changed([put("/acceptance/unit_signed", "R-2")])
}

test_signed_for_the_unit_by_a_member_of_it_who_is_in_the_team if {
	not subject.met with input as changed([put("/acceptance/team/-", "P-HEAD"), put("/acceptance/experts/-", {"name": "P-HEAD"})])
}

test_signed_for_the_unit_by_nobody_of_it if {
	not subject.met with input as changed([put("/acceptance/unit_signed", "GHOST")])
}

test_read_to_nobody if {
	not subject.met with input as changed([gone("/acceptance/read_to")])
}

refused := [gone("/acceptance/read_to"), gone("/acceptance/unit_signed"), put("/acceptance/refusal", {"reason": "Disputes the gas reading", "witness": "Clerk"})]

test_a_refusal_is_recorded if {
	subject.met with input as changed(refused)
}

test_a_refusal_without_reason_or_witness if {
	not subject.met with input as changed(array.concat(refused, [gone("/acceptance/refusal/reason")]))
	not subject.met with input as changed(array.concat(refused, [gone("/acceptance/refusal/witness")]))
}

test_no_sheet if {
	not subject.met with input as changed([gone("/acceptance")])
}

test_the_clock_changes_nothing if {
	found := subject.until with input as compliant
	found == "never"
}

test_what_is_shown if {
	found := subject.observed with input as compliant
	found == {"team": ["R-1", "R-EXPERT"], "unit": "P-HEAD"}
	asked := subject.required with input as compliant
	asked == "officials or named experts; read to and signed by the unit"
}
