# Mixtures.
package packs.gb18218_2018.hazard.mh_10_test

import data.packs.gb18218_2018.hazard.mh_10 as subject

judged(chemicals) := {"units": [{"id": "X-1", "scope": "military"}, {"id": "U-1", "scope": "covered", "chemicals": chemicals}]}

wash := {"name": "Wash solvent", "mixture": true, "same_class_as_pure": false, "mixture_evidence": "SDS-1"}

pure := {"name": "Toluene", "mixture": false}

test_classed_with_evidence if {
	subject.applies with input as judged([pure, wash])
	subject.met with input as judged([pure, wash])
	subject.met with input as judged([object.union(wash, {"same_class_as_pure": true})])
}

test_no_mixture if not subject.applies with input as judged([pure])

test_not_classed if {
	not subject.met with input as judged([wash, object.remove(wash, {"same_class_as_pure"})])
	not subject.met with input as judged([object.union(wash, {"mixture_evidence": "—"})])
	not subject.met with input as judged([{"name": "x", "same_class_as_pure": false, "mixture_evidence": "SDS-1"}])
	not subject.met with input as {"units": [{"id": "U-1", "chemicals": [wash]}]}
}

test_what_is_shown if {
	subject.observed == {"U-1: Wash solvent"} with input as judged([pure, object.union(wash, {"mixture_evidence": "—"})])
	subject.required == "its class, and the document that shows it"
}
