# Activities.
package packs.gb18218_2018.hazard.mh_01_test

import data.packs.gb18218_2018.hazard.mh_01 as subject

test_one_is_enough if subject.met with input as {"activities": ["store"]}

test_none if {
	not subject.met with input as {"activities": []}
	not subject.met with input as {}
}

test_what_is_shown if {
	subject.observed == ["use", "store"] with input as {"activities": ["use", "store"]}
	subject.required == "produce, store, use or trade"
}
