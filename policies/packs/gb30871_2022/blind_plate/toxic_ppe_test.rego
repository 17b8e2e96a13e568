# Protection against toxic media.
package packs.gb30871_2022.blind_plate.toxic_ppe_test

import data.packs.gb30871_2022.blind_plate.toxic_ppe as subject

base := {
	"act": {"at": "2026-11-20T09:20:00+08:00"},
	"site": {"toxic_medium": ["benzene"]},
	"blind": {"toxic_gas": false},
	"permit": {"measures": {"toxic_ppe": {"answer": "yes", "confirmed_by": "P-C", "confirmed_at": "2026-11-20T09:10:00+08:00", "evidence": "EV-1"}}},
}

changed(patch) := json.patch(base, patch)

set(path, value) := [{"op": "add", "path": path, "value": value}]

without(path) := [{"op": "remove", "path": path}]

met(doc) if subject.met with input as doc

applies(doc) if subject.applies with input as doc

test_confirmed_is_met if {
	applies(base)
	met(base)
}

test_toxic_ppe_without_a_yes_is_not if {
	not met(changed(set("/permit/measures/toxic_ppe/answer", "no")))
	not met(changed(without("/permit/measures/toxic_ppe")))
}

test_toxic_ppe_without_name_time_or_evidence_is_not if {
	every key in {"confirmed_by", "confirmed_at", "evidence"} {
		not met(changed(without(concat("/", ["/permit/measures/toxic_ppe", key]))))
	}
}

test_toxic_ppe_at_the_moment_of_the_act_is_met_and_a_second_later_is_not if {
	met(changed(set("/permit/measures/toxic_ppe/confirmed_at", "2026-11-20T09:20:00+08:00")))
	not met(changed(set("/permit/measures/toxic_ppe/confirmed_at", "2026-11-20T09:20:01+08:00")))
}

test_a_toxic_gas_is_bound_also_without_a_name if {
	applies(changed([
		{"op": "replace", "path": "/site/toxic_medium", "value": []},
		{"op": "replace", "path": "/blind/toxic_gas", "value": true},
	]))
}

test_no_toxic_medium_is_not_bound if {
	not applies(changed(set("/site/toxic_medium", [])))
	not applies({})
}

test_it_does_not_lapse if subject.until == "never" with input as base

test_the_finding_shows_the_answer if {
	subject.observed == "yes" with input as base
	subject.required == "yes, by a named person, with evidence" with input as base
}
