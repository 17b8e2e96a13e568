# The capacity is the record's.
package packs.daily_commitment.commitment.sc74_01_test

import data.packs.daily_commitment.commitment.sc74_01 as subject

published(capacity, enterprise) := {"commitment": {"capacity": capacity}, "enterprise": enterprise}

test_producer if subject.met with input as published("producer", {"kind": "hazchem_production"})

test_licensed_user if {
	subject.met with input as published("licensed_user", {"kind": "chemical"})
	subject.met with input as published("licensed_user", {"kind": "pharmaceutical", "has_storage": false})
}

test_trader if {
	subject.met with input as published("trader_with_storage", {"kind": "hazchem_trading", "has_storage": true})
	not subject.met with input as published("trader_with_storage", {"kind": "hazchem_trading", "has_storage": false})
	not subject.met with input as published("trader_with_storage", {"kind": "hazchem_trading"})
}

test_another if {
	not subject.met with input as published("producer", {"kind": "chemical"})
	not subject.met with input as published("producer", {})
	not subject.met with input as published("licensed_user", {"kind": "coal_mine"})
}

test_what_is_shown if {
	subject.observed == {"capacity": "producer", "kind": "chemical"} with input as published("producer", {"kind": "chemical"})
	subject.required.producer == ["hazchem_production"]
}
