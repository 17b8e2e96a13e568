# People outside the plant.
package packs.gb18218_2018.hazard.mh_13_test

import data.packs.gb18218_2018.hazard.mh_13 as subject

chlorine(kg) := {"name": "Chlorine", "cas": "7782-50-5", "mixture": false, "quantity_kg": kg}

ethylene(kg) := {"name": "Ethylene", "cas": "74-85-1", "mixture": false, "classes": ["W2"], "quantity_kg": kg}

judged(kg, residents) := {"units": [{"id": "X-1", "scope": "military"}, {"id": "U-1", "scope": "covered", "chemicals": [chlorine(kg), ethylene(1)], "residents": residents}]}

survey := {"count": 12, "source": "Survey 2026-10"}

test_counted if {
	subject.met with input as judged(5000, survey)
	subject.met with input as judged(5000, object.union(survey, {"count": 0}))
}

test_below_one_nobody_need_count if {
	subject.met with input as judged(4999, {})
	not subject.met with input as judged(5000, {})
}

test_who_counted if not subject.met with input as judged(5000, object.union(survey, {"source": "-"}))

test_no_number if {
	not subject.met with input as judged(5000, {"source": "Survey 2026-10"})
	not subject.met with input as judged(5000, object.union(survey, {"count": -1}))
}

test_not_known if {
	not subject.met with input as {"units": [{"id": "U-1", "scope": "covered"}]}
	not subject.met with input as {"units": [{"id": "U-1", "chemicals": [chlorine(5000)], "residents": survey}]}
	not subject.met with input as {"units": [{"id": "U-1", "chemicals": [chlorine(1)]}]}
}

test_what_is_shown if {
	subject.observed == {"U-1"} with input as judged(5000, {})
	subject.required == "a number, and who counted"
}
