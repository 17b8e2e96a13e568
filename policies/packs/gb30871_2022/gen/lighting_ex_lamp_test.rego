# Lamps in flammable vessels and in explosive dust.
package packs.gb30871_2022.gen.lighting_ex_lamp_test

import data.packs.gb30871_2022.gen.lighting_ex_lamp as subject

base := {
	"act": {"at": "2026-11-20T09:20:00+08:00"},
	"site": {"dust_explosive": true},
	"permit": {
		"conditions": {"lamps_in_flammable_vessel": false},
		"checks": {"lamps_explosion_proof": {"answer": "yes", "confirmed_by": "P-C", "confirmed_at": "2026-11-20T09:12:00+08:00", "evidence": "EV-1"}},
	},
}

changed(patch) := json.patch(base, patch)

test_confirmed_lamps_are_met if {
	subject.met with input as base
}

test_dust_alone_makes_it_apply if {
	subject.applies with input as base
}

test_a_flammable_vessel_alone_makes_it_apply if {
	subject.applies with input as changed([{"op": "replace", "path": "/site/dust_explosive", "value": false}, {"op": "replace", "path": "/permit/conditions/lamps_in_flammable_vessel", "value": true}])
}

test_without_dust_or_vessel_it_does_not_apply if {
	not subject.applies with input as changed([{"op": "replace", "path": "/site/dust_explosive", "value": false}])
}

test_lamps_that_are_not_explosion_proof_are_not_met if {
	not subject.met with input as changed([{"op": "replace", "path": "/permit/checks/lamps_explosion_proof/answer", "value": "no"}])
}

test_a_confirmation_after_the_act_is_not_met if {
	not subject.met with input as changed([{"op": "replace", "path": "/permit/checks/lamps_explosion_proof/confirmed_at", "value": "2026-11-20T09:20:01+08:00"}])
}

test_a_confirmation_without_evidence_is_not_met if {
	not subject.met with input as changed([{"op": "remove", "path": "/permit/checks/lamps_explosion_proof/evidence"}])
}

test_without_a_confirmation_it_is_not_met if {
	not subject.met with input as changed([{"op": "remove", "path": "/permit/checks"}])
}

test_what_is_shown if {
	lasts := subject.until with input as base
	lasts == "never"
	found := subject.observed with input as base
	found == "yes"
	asked := subject.required with input as base
	asked == "yes, by a named person, with evidence"
}
