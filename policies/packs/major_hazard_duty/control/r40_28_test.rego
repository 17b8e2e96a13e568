# Off the list.
package packs.major_hazard_duty.control.r40_28_test

import data.packs.major_hazard_duty.control.r40_28 as subject

given := {
	"now": "2026-11-20T10:00:00+08:00",
	"facts": {
		"complete": {},
		"major_hazards": {
			"MH-1": {"declared_level": "1"},
			"MH-2": {
				"declared_level": "none",
				"filing_state": "delisted",
				"delisting": {"applied_on": "2026-10-25", "assessment": "A-9", "document": "DL-1", "decided_on": "2026-11-20"},
				"responsible": {"main": {"person_id": "P-M"}},
			},
			"MH-3": {"declared_level": "none", "filing_state": "not_filed"},
		},
	},
}

changed(path, value) := json.patch(given, [{"op": "add", "path": concat("/", ["/facts/major_hazards/MH-2", path]), "value": value}])

without(path) := json.patch(given, [{"op": "remove", "path": concat("/", ["/facts/major_hazards/MH-2", path])}])

test_taken_off if {
	subject.applies with input as given
	subject.met with input as given
}

test_only_what_was_filed if {
	not subject.applies with input as changed("filing_state", "not_filed")
	not subject.applies with input as changed("declared_level", "1")
	not subject.applies with input as without("filing_state")
}

test_no_record_is_no_answer if {
	not subject.applies with input as {"facts": {"complete": {}, "major_hazards": {}}}
	not subject.applies with input as {"facts": {"complete": {"major_hazards": true}, "major_hazards": {}}}
	subject.applies with input as {"facts": {"complete": {"major_hazards": false}, "major_hazards": {}}}
}

test_still_on_the_list if {
	not subject.met with input as changed("filing_state", "filed")
	not subject.met with input as changed("filing_state", "other")
}

test_not_decided if {
	not subject.met with input as without("delisting/decided_on")
	not subject.met with input as changed("delisting/decided_on", "2026-11-21")
	not subject.met with input as changed("delisting/document", "-")
	not subject.met with input as changed("delisting/assessment", "-")
	not subject.met with input as without("delisting")
}

test_what_is_shown if {
	none := subject.observed with input as given
	none == set()
	found := subject.observed with input as changed("filing_state", "filed")
	found == {"MH-2: filed", "MH-2: applied on 2026-10-25, to be decided by 2026-11-24"}
	asked := subject.required with input as given
	asked == "taken off the list by a decision, on a new assessment"
	lasts := subject.until with input as given
	lasts == "never"
}

test_who_answers if {
	who := subject.answerable with input as given
	who == {{"person_id": "P-M", "post": "main_responsible", "duty": subject.duty, "about": "MH-2"}}
	nobody := subject.answerable with input as changed("filing_state", "not_filed")
	nobody == set()
	not_none := subject.answerable with input as changed("declared_level", "4")
	not_none == set()
}
