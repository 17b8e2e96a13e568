# Grades of work at height, in their order.
package lib.height_test

import data.lib.height

order := ["none", "1", "2", "3", "4"]

test_every_grade_is_at_least_itself_and_those_below if {
	every i, grade in order {
		every j, floor in order {
			reaches := i >= j
			at_least(grade, floor) == reaches
		}
	}
}

at_least(grade, floor) if height.at_least(grade, floor)

at_least(grade, floor) := false if not height.at_least(grade, floor)

test_an_unknown_grade_is_at_least_nothing if not height.at_least("5", "none")
