# The grades at each limit of mass.
package packs.gb30871_2022.lifting.grade_test

import data.packs.gb30871_2022.lifting.grade as subject

base := {"permit": {"grade": "2"}, "lifting": {"mass_t": 46}}

changed(patch) := json.patch(base, patch)

set(path, value) := [{"op": "add", "path": path, "value": value}]

without(path) := [{"op": "remove", "path": path}]

# The numbers are data; these tests show the rule at those of the standard.
met(doc) if {
	subject.met with input as doc
		with data.packs.gb30871_2022.params.lifting_grade_1_above_t.value as 100
		with data.packs.gb30871_2022.params.lifting_grade_2_from_t.value as 40
}

observed(doc) := value if {
	value := subject.observed with input as doc
		with data.packs.gb30871_2022.params.lifting_grade_1_above_t.value as 100
		with data.packs.gb30871_2022.params.lifting_grade_2_from_t.value as 40
}

required(doc) := value if {
	value := subject.required with input as doc
		with data.packs.gb30871_2022.params.lifting_grade_1_above_t.value as 100
		with data.packs.gb30871_2022.params.lifting_grade_2_from_t.value as 40
}

fixes(doc) := value if {
	value := subject.fixes with input as doc
		with data.packs.gb30871_2022.params.lifting_grade_1_above_t.value as 100
		with data.packs.gb30871_2022.params.lifting_grade_2_from_t.value as 40
}

# Mass, and the grade that it asks for.
table := [[0.001, "3"], [39.999, "3"], [40, "2"], [100, "2"], [100.001, "1"], [5000, "1"]]

order := ["3", "2", "1"]

at(mass, grade) := changed(array.concat(set("/lifting/mass_t", mass), set("/permit/grade", grade)))

suffices(mass, grade) if met(at(mass, grade))

suffices(mass, grade) := false if not met(at(mass, grade))

test_each_mass_asks_for_its_grade if {
	every row in table {
		some i, asked in order
		asked == row[1]
		every k, grade in order {
			enough := k >= i
			suffices(row[0], grade) == enough
		}
	}
}

test_without_mass_or_grade_it_is_not if {
	not met(changed(without("/lifting/mass_t")))
	not met(changed(without("/permit/grade")))
	not met(changed(set("/permit/grade", "none")))
}

test_the_fix_is_the_grade_of_the_mass if {
	fixes(at(40, "3")) == {{"pointer": "/permit/grade", "value": "2"}}
	fixes(at(100.001, "2")) == {{"pointer": "/permit/grade", "value": "1"}}
}

test_what_is_said if {
	observed(base) == {"grade": "2", "mass_t": 46}
	required(base) == "grade 2 or above"
}
