# The table of grades, at each of its limits.
package packs.gb30871_2022.height.grade_test

import data.packs.gb30871_2022.height.grade as subject

base := {
	"permit": {
		"grade": "2",
	},
	"height": {
		"h_m": 12,
		"factors": [],
	},
}

changed(patch) := json.patch(base, patch)

set(path, value) := [{"op": "add", "path": path, "value": value}]

without(path) := [{"op": "remove", "path": path}]

# The numbers are data; these tests show the rule at those of the standard.
applies(doc) if {
	subject.applies with input as doc
		with data.packs.gb30871_2022.params.height_min_m.value as 2
		with data.packs.gb30871_2022.params.height_grade_table.value as [{"above_m": 0, "a": "1", "b": "2"}, {"above_m": 5, "a": "2", "b": "3"}, {"above_m": 15, "a": "3", "b": "4"}, {"above_m": 30, "a": "4", "b": "4"}]
}

met(doc) if {
	subject.met with input as doc
		with data.packs.gb30871_2022.params.height_min_m.value as 2
		with data.packs.gb30871_2022.params.height_grade_table.value as [{"above_m": 0, "a": "1", "b": "2"}, {"above_m": 5, "a": "2", "b": "3"}, {"above_m": 15, "a": "3", "b": "4"}, {"above_m": 30, "a": "4", "b": "4"}]
}

observed(doc) := value if {
	value := subject.observed with input as doc
		with data.packs.gb30871_2022.params.height_min_m.value as 2
		with data.packs.gb30871_2022.params.height_grade_table.value as [{"above_m": 0, "a": "1", "b": "2"}, {"above_m": 5, "a": "2", "b": "3"}, {"above_m": 15, "a": "3", "b": "4"}, {"above_m": 30, "a": "4", "b": "4"}]
}

required(doc) := value if {
	value := subject.required with input as doc
		with data.packs.gb30871_2022.params.height_min_m.value as 2
		with data.packs.gb30871_2022.params.height_grade_table.value as [{"above_m": 0, "a": "1", "b": "2"}, {"above_m": 5, "a": "2", "b": "3"}, {"above_m": 15, "a": "3", "b": "4"}, {"above_m": 30, "a": "4", "b": "4"}]
}

fixes(doc) := value if {
	value := subject.fixes with input as doc
		with data.packs.gb30871_2022.params.height_min_m.value as 2
		with data.packs.gb30871_2022.params.height_grade_table.value as [{"above_m": 0, "a": "1", "b": "2"}, {"above_m": 5, "a": "2", "b": "3"}, {"above_m": 15, "a": "3", "b": "4"}, {"above_m": 30, "a": "4", "b": "4"}]
}

# Height, grade without factors, grade with one.
table := [
	[2, "1", "2"], [5, "1", "2"], [5.01, "2", "3"], [15, "2", "3"],
	[15.01, "3", "4"], [30, "3", "4"], [30.01, "4", "4"], [200, "4", "4"],
]

order := ["none", "1", "2", "3", "4"]

at(h, factors, grade) := changed(array.concat(set("/height/h_m", h), array.concat(set("/height/factors", factors), set("/permit/grade", grade))))

suffices(h, factors, grade) if met(at(h, factors, grade))

suffices(h, factors, grade) := false if not met(at(h, factors, grade))

test_each_height_asks_for_its_grade if {
	every row in table {
		some i, a in order
		a == row[1]
		some j, b in order
		b == row[2]
		every k, grade in order {
			bare := k >= i
			with_one := k >= j
			suffices(row[0], [], grade) == bare
			suffices(row[0], ["gust"], grade) == with_one
			suffices(row[0], ["gust", "slippery"], grade) == with_one
		}
	}
}

test_2_m_applies if applies(changed(set("/height/h_m", 2)))

test_below_2_m_it_does_not if not applies(changed(set("/height/h_m", 1.99)))

test_without_a_word_on_factors_only_the_higher_grade_will_do if {
	not met(changed(without("/height/factors")))
	met(changed(array.concat(without("/height/factors"), set("/permit/grade", "3"))))
}

test_without_a_grade_it_is_not if not met(changed(without("/permit/grade")))

test_the_fix_is_the_grade_of_the_table if {
	fixes(at(12, [], "1")) == {{"pointer": "/permit/grade", "value": "2"}}
	fixes(at(12, ["gust"], "1")) == {{"pointer": "/permit/grade", "value": "3"}}
	fixes(at(5, [], "none")) == {{"pointer": "/permit/grade", "value": "1"}}
	fixes(at(5, ["gust"], "none")) == {{"pointer": "/permit/grade", "value": "2"}}
}

test_what_is_said if {
	observed(base) == {"grade": "2", "height_m": 12, "factors": []}
	required(base) == "grade 2 or above"
}
