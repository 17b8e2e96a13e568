# Beta.
package packs.gb18218_2018.hazard.mh_12_test

import data.packs.gb18218_2018.hazard.mh_12 as subject

chlorine(kg) := {"name": "Chlorine", "cas": "7782-50-5", "mixture": false, "quantity_kg": kg}

ethylene(kg) := {"name": "Ethylene", "cas": "74-85-1", "mixture": false, "classes": ["W2"], "quantity_kg": kg}

judged(chemicals) := {"units": [{"id": "X-1", "scope": "military"}, {"id": "U-1", "scope": "covered", "chemicals": chemicals}]}

unclassed(kg) := object.remove(ethylene(kg), {"classes"})

test_a_gas_or_a_class if subject.met with input as judged([chlorine(5000), ethylene(1)])

test_sulfur_trioxide_has_no_class if subject.met with input as judged([{"name": "Sulfur trioxide", "cas": "7446-11-9", "mixture": false, "quantity_kg": 75000}])

test_no_class if not subject.met with input as judged([chlorine(5000), unclassed(1)])

test_below_one_there_is_no_level if {
	subject.met with input as judged([unclassed(49999)])
	not subject.met with input as judged([unclassed(50000)])
}

test_not_known if {
	not subject.met with input as {"units": [{"id": "U-1", "scope": "covered"}]}
	not subject.met with input as {"units": [{"id": "U-1", "chemicals": [chlorine(1)]}]}
	not subject.met with input as {"units": [{"id": "U-1", "chemicals": [chlorine(5000)]}]}
}

test_what_is_shown if {
	subject.observed == {"U-1: Ethylene"} with input as judged([chlorine(5000), unclassed(1)])
	subject.required == "a toxic gas of table 3, or classes of table 4"
}
