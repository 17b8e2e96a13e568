package packs.hidden_danger_cn.permit.hd_33_test

import data.packs.hidden_danger_cn.permit.hd_33 as subject

danger := {"status": "open", "grade": "major", "place": "L-1", "unit": "U-1"}

doc(changes) := {
	"site": {"location_id": "L-1"},
	"facts": {"installations": {"L-1": {"unit": "U-1"}, "L-2": {"unit": "U-2"}}, "hazards": {"H-1": object.union(danger, changes)}},
}

test_an_open_major_one_at_the_place if {
	not subject.met with input as doc({})
	subject.observed == {"H-1"} with input as doc({})
}

test_one_in_the_unit_of_the_place if {
	not subject.met with input as doc({"place": "L-7"})
	subject.observed == {"H-1"} with input as doc({"place": "L-7"})
}

test_one_at_the_place_whatever_its_unit if not subject.met with input as doc({"unit": "U-9"})

test_one_in_another_place_and_unit if {
	subject.met with input as doc({"place": "L-7", "unit": "U-2"})
	subject.observed == set() with input as doc({"place": "L-7", "unit": "U-2"})
}

test_closed_or_general if {
	subject.met with input as doc({"status": "closed"})
	subject.met with input as doc({"grade": "general"})
	subject.observed == set() with input as doc({"status": "closed"})
	subject.observed == set() with input as doc({"grade": "general"})
}

test_anything_but_closed_is_open_and_anything_but_general_is_major if {
	not subject.met with input as doc({"status": "rectifying"})
	not subject.met with input as doc({"grade": "unknown"})
}

test_none_on_record if subject.met with input as {"site": {"location_id": "L-1"}, "facts": {"installations": {}, "hazards": {}}}

test_one_of_several if {
	several := {"site": {"location_id": "L-1"}, "facts": {"installations": {}, "hazards": {"H-1": danger, "H-2": {"status": "closed", "grade": "major", "place": "L-1"}}}}
	not subject.met with input as several
	subject.observed == {"H-1"} with input as several
}

test_what_is_required_is_said if subject.required == "none open here"
