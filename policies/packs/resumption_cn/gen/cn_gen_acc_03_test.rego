package packs.resumption_cn.gen.cn_gen_acc_03_test

import data.packs.resumption_cn.gen.cn_gen_acc_03 as subject

compliant := {
	"act": {"action": "accept"},
	"acceptance": {
		"at": "2026-11-20T09:00:00+08:00",
		"team": ["R-1", "R-2", "R-EXPERT"],
		"officers": [
			{"person": "R-1", "cert_no": "E-1"},
			{"person": "R-2", "cert_no": "E-2"},
		],
	},
	"facts": {"officials": {
		"R-1": {"posts": ["officer"], "enforcement": {"no": "E-1", "valid_to": "2026-11-20"}},
		"R-2": {"posts": ["officer"], "enforcement": {"no": "E-2", "valid_to": "2027-11-20"}},
		"R-9": {"posts": ["officer"], "enforcement": {"no": "E-9", "valid_to": "2027-11-20"}},
	}},
}

changed(patch) := json.patch(compliant, patch)

put(path, value) := [{"op": "replace", "path": path, "value": value}]

gone(path) := [{"op": "remove", "path": path}]

test_two_with_certificates if {
	subject.applies with input as compliant
	subject.met with input as compliant
}

test_one_more_without_a_certificate_helps_along if {
	subject.met with input as changed([{"op": "add", "path": "/acceptance/officers/-", "value": {"person": "R-EXPERT", "cert_no": ""}}])
}

test_one_alone if {
	not subject.met with input as changed(gone("/acceptance/officers/1"))
}

test_one_named_twice if {
	not subject.met with input as changed(put("/acceptance/officers/1", {"person": "R-1", "cert_no": "E-1"}))
}

test_without_a_number if {
	not subject.met with input as changed(gone("/acceptance/officers/0/cert_no"))
}

test_the_number_of_another if {
	not subject.met with input as changed(put("/acceptance/officers/1/cert_no", "E-9"))
}

test_one_whom_no_authority_knows if {
	not subject.met with input as changed(gone("/facts/officials/R-2"))
}

test_one_who_has_no_certificate_in_the_register if {
	not subject.met with input as changed(gone("/facts/officials/R-2/enforcement"))
}

test_expired_the_day_before if {
	not subject.met with input as changed(put("/facts/officials/R-1/enforcement/valid_to", "2026-11-19"))
}

# The day of the visit is the unit's: the evening before in UTC is the same night.
test_the_day_is_the_units if {
	late := changed(put("/acceptance/at", "2026-11-19T23:00:00Z"))
	subject.met with input as late
	not subject.met with input as json.patch(late, put("/facts/officials/R-1/enforcement/valid_to", "2026-11-19"))
}

test_one_who_is_not_of_the_team if {
	not subject.met with input as changed(put("/acceptance/officers/1", {"person": "R-9", "cert_no": "E-9"}))
}

test_none_named if {
	not subject.met with input as changed(gone("/acceptance/officers"))
}

test_when_is_not_said if {
	not subject.met with input as changed(gone("/acceptance/at"))
}

test_a_unit_that_accepts_itself_has_no_officers if {
	not subject.applies with input as changed(put("/act/action", "self_accept"))
}

test_the_clock_changes_nothing if {
	found := subject.until with input as compliant
	found == "never"
}

test_what_is_shown if {
	found := subject.observed with input as changed(put("/acceptance/officers/1/cert_no", "E-9"))
	found == {"officers": ["R-1", "R-2"], "certified": {"R-1"}}
	asked := subject.required with input as compliant
	asked == "at least 2 officers of the team, each with the certificate that the register holds and that was valid on the day of the visit"
}
