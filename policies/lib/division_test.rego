package lib.division_test

import data.lib.division

test_a_county_of_its_own if {
	division.of_level("140212", "county", "140212")
	not division.of_level("140213", "county", "140212")
	not division.of_level("140200", "county", "140212")
	not division.of_level("140000", "county", "140212")
}

# A place that is no county belongs to no county.
test_no_county_of_a_city if not division.of_level("140200", "county", "140200")

test_a_city_of_its_own if {
	division.of_level("140200", "city", "140212")
	not division.of_level("140300", "city", "140212")
	not division.of_level("140212", "city", "140212")
	not division.of_level("140000", "city", "140012")
}

test_a_province_of_its_own if {
	division.of_level("140000", "province", "140212")
	not division.of_level("130000", "province", "140212")
	not division.of_level("140200", "province", "140212")
	not division.of_level("000000", "province", "140212")
}

test_a_level_that_is_none if not division.of_level("140200", "town", "140212")

test_each_covers_itself if {
	division.covers("140212", "140212")
	division.covers("140200", "140200")
	division.covers("140000", "140000")
}

test_what_lies_above_covers if {
	division.covers("140200", "140212")
	division.covers("140000", "140212")
	division.covers("140000", "140200")
	division.covers("000000", "140212")
}

test_what_lies_below_or_beside_does_not if {
	not division.covers("140212", "140200")
	not division.covers("140212", "140213")
	not division.covers("140200", "140000")
	not division.covers("140200", "140312")
	not division.covers("130000", "140212")
	not division.covers("140000", "000000")
}
