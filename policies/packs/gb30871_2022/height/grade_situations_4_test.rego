# Situations that ask for grade IV.
package packs.gb30871_2022.height.grade_situations_4_test

import data.packs.gb30871_2022.height.grade_situations_4 as subject

base := {
	"permit": {
		"grade": "4",
	},
	"height": {
		"situations": [
			"rain",
		],
	},
	"env": {
		"outdoor": true,
		"night": false,
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

none := set("/height/situations", [])

night := array.concat(none, set("/env/night", true))

test_a_listed_situation_applies if {
	applies(base)
	met(base)
}

test_a_situation_of_the_other_list_does_not if not applies(changed(set("/height/situations", ["no_platform"])))

test_none_does_not_apply if not applies(changed(none))

test_outdoors_at_night_applies if applies(changed(night))

test_indoors_at_night_does_not if not applies(changed(array.concat(night, set("/env/outdoor", false))))

test_below_grade_4_is_not if {
	every grade in ["none", "1", "2", "3"] {
		not met(changed(set("/permit/grade", grade)))
	}
}

test_what_is_said if {
	observed(base) == {"grade": "4", "situations": ["rain"]}
	required(base) == "grade 4"
	fixes(base) == {{"pointer": "/permit/grade", "value": "4"}}
}
