# METADATA
# title: Administrative divisions (GB/T 2260)
# description: >-
#   A code has six digits, two each for province, city and county. A code that ends in 0000 is a province's, one that ends
#   in 00 only a city's, any other a county's; 000000 is the country.
package lib.division

# An authority of division `signer` is of the level that supervises, and of the division in which `place` lies.
of_level(signer, level, place) if {
	level == "county"
	not endswith(signer, "00")
	signer == place
}

of_level(signer, level, place) if {
	level == "city"
	endswith(signer, "00")
	not endswith(signer, "0000")
	substring(signer, 0, 4) == substring(place, 0, 4)
}

of_level(signer, level, place) if {
	level == "province"
	endswith(signer, "0000")
	substring(signer, 0, 2) == substring(place, 0, 2)
}

# Division `outer` is division `inner` or one above it.
covers(outer, inner) if outer == inner

covers(outer, _) if outer == "000000"

covers(outer, inner) if {
	endswith(outer, "0000")
	substring(outer, 0, 2) == substring(inner, 0, 2)
}

covers(outer, inner) if {
	endswith(outer, "00")
	not endswith(outer, "0000")
	substring(outer, 0, 4) == substring(inner, 0, 4)
}
