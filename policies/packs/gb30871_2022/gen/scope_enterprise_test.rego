# Whom the standard is for.
package packs.gb30871_2022.gen.scope_enterprise_test

import data.packs.gb30871_2022.gen.scope_enterprise as subject

of(enterprise) := {"enterprise": enterprise}

met(doc) if {
	subject.met with input as doc
		with data.packs.gb30871_2022.params.scope_enterprise_kinds.value as ["chemical", "pharmaceutical"]
		with data.packs.gb30871_2022.params.scope_enterprise_kinds_with_storage.value as ["hazchem_trading"]
}

test_chemical_and_pharmaceutical_enterprises_are_met if {
	met(of({"kind": "chemical"}))
	met(of({"kind": "pharmaceutical", "has_storage": false}))
}

test_trade_is_met_with_storage_only if {
	met(of({"kind": "hazchem_trading", "has_storage": true}))
	not met(of({"kind": "hazchem_trading", "has_storage": false}))
	not met(of({"kind": "hazchem_trading"}))
}

test_a_mine_is_not if not met(of({"kind": "coal_mine", "has_storage": true}))

test_an_enterprise_of_unknown_kind_is_not if {
	not met(of({"has_storage": true}))
	not met({})
}

test_what_is_shown if {
	found := subject.observed with input as of({"kind": "coal_mine"})
	found == {"coal_mine"}
	asked := subject.required with input as of({"kind": "coal_mine"})
		with data.packs.gb30871_2022.params.scope_enterprise_kinds.value as ["chemical", "pharmaceutical"]
		with data.packs.gb30871_2022.params.scope_enterprise_kinds_with_storage.value as ["hazchem_trading"]
	asked == "chemical, pharmaceutical, or with storage hazchem_trading"
}
