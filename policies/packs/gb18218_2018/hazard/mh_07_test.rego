# Classes.
package packs.gb18218_2018.hazard.mh_07_test

import data.packs.gb18218_2018.hazard.mh_07 as subject

judged(chemicals) := {"units": [{"id": "X-1", "scope": "military"}, {"id": "U-1", "scope": "covered", "chemicals": chemicals}]}

chlorine := {"name": "Chlorine", "cas": "7782-50-5", "mixture": false}

hexene := {"name": "1-Hexene", "cas": "592-41-6", "entry": "none", "mixture": false, "classes": ["W5.3"]}

test_named_or_classed if subject.met with input as judged([chlorine, hexene])

test_not_classed if {
	not subject.met with input as judged([chlorine, object.remove(hexene, {"classes"})])
	not subject.met with input as judged([object.union(hexene, {"classes": []})])
}

test_no_list if {
	not subject.met with input as {"units": [{"id": "U-1", "scope": "covered"}]}
	not subject.met with input as {"units": [{"id": "U-1", "chemicals": [chlorine]}]}
}

test_what_is_shown if {
	subject.observed == {"U-1: 1-Hexene"} with input as judged([chlorine, object.remove(hexene, {"classes"})])
	subject.required == "a row of table 1, or classes of table 2"
}
