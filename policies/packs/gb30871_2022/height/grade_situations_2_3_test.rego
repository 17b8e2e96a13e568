# Situations that ask for grade II.
package packs.gb30871_2022.height.grade_situations_2_3_test

import data.packs.gb30871_2022.height.grade_situations_2_3 as subject

base := {
	"permit": {
		"grade": "2",
		"conditions": {
			"openings_near": false,
		},
	},
	"height": {
		"situations": [],
	},
	"site": {
		"location_id": "L-1",
		"fire_explosion_zone": false,
	},
	"facts": {
		"installations": {
			"L-1": {
				"fire_explosion_zone": false,
			},
			"L-2": {
				"fire_explosion_zone": true,
			},
		},
	},
}

changed(patch) := json.patch(base, patch)

set(path, value) := [{"op": "add", "path": path, "value": value}]

without(path) := [{"op": "remove", "path": path}]

# The numbers are data; these tests show the rule at those of the standard.
applies(doc) if {
	subject.applies with input as doc
		with data.packs.gb30871_2022.params.height_situations.value as {"2": ["openings", "no_platform"], "4": ["rain", "no_foothold"]}
}

met(doc) if {
	subject.met with input as doc
		with data.packs.gb30871_2022.params.height_situations.value as {"2": ["openings", "no_platform"], "4": ["rain", "no_foothold"]}
}

observed(doc) := value if {
	value := subject.observed with input as doc
		with data.packs.gb30871_2022.params.height_situations.value as {"2": ["openings", "no_platform"], "4": ["rain", "no_foothold"]}
}

required(doc) := value if {
	value := subject.required with input as doc
		with data.packs.gb30871_2022.params.height_situations.value as {"2": ["openings", "no_platform"], "4": ["rain", "no_foothold"]}
}

fixes(doc) := value if {
	value := subject.fixes with input as doc
		with data.packs.gb30871_2022.params.height_situations.value as {"2": ["openings", "no_platform"], "4": ["rain", "no_foothold"]}
}

test_a_listed_situation_applies if applies(changed(set("/height/situations", ["rain", "no_platform"])))

test_a_situation_of_the_other_list_does_not if not applies(changed(set("/height/situations", ["rain"])))

test_none_does_not_apply if not applies(base)

test_a_hazardous_area_applies if applies(changed(set("/site/fire_explosion_zone", true)))

test_a_hazardous_area_of_the_register_applies if applies(changed(set("/facts/installations/L-1/fire_explosion_zone", true)))

test_another_place_of_the_register_does_not if not applies(changed(set("/site/location_id", "L-3")))

test_openings_nearby_apply if applies(changed(set("/permit/conditions/openings_near", true)))

test_grade_2_and_above_are_met if {
	every grade in ["2", "3", "4"] {
		met(changed(set("/permit/grade", grade)))
	}
}

test_below_is_not if {
	every grade in ["none", "1"] {
		not met(changed(set("/permit/grade", grade)))
	}
}

test_without_a_grade_it_is_not if not met(changed(without("/permit/grade")))

test_what_is_said if {
	observed(base) == {"grade": "2", "situations": []}
	required(base) == "grade 2 or above"
	fixes(base) == {{"pointer": "/permit/grade", "value": "2"}}
}
