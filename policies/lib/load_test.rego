# Loads at their limits, to the kilogram.
package lib.load_test

import data.lib.load

test_tonnes_are_whole_kilograms if {
	load.kg(12.1) == 12100
	load.kg(0.3) + load.kg(0.6) == load.kg(0.9)
	load.kg(0.001) == 1
}

test_at_the_share_it_is_within_and_reaches if {
	load.within(19.2, 24, 80)
	load.reaches(19.2, 24, 80)
}

test_a_kilogram_more_is_not_within if {
	not load.within(19.201, 24, 80)
	load.reaches(19.201, 24, 80)
}

test_a_kilogram_less_does_not_reach if {
	load.within(19.199, 24, 80)
	not load.reaches(19.199, 24, 80)
}
