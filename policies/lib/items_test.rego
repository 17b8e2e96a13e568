package lib.items_test

import data.lib.items

open := {"answer": "no", "measures": "pumped out", "responsible": "P-1"}

absent := {"answer": "not_here", "reason": "no tanks"}

test_answered if {
	items.answered({"answer": "no"})
	not items.answered({})
	not items.answered({"answer": ""})
}

test_in_order if items.stands({"answer": "yes"})

test_out_of_order if {
	items.stands(open)
	not items.stands(object.remove(open, ["measures"]))
	not items.stands(object.remove(open, ["responsible"]))
	not items.stands(object.union(open, {"measures": ""}))
	not items.stands(object.union(open, {"responsible": ""}))
}

test_not_here if {
	items.stands(absent)
	not items.stands({"answer": "not_here"})
	not items.stands({"answer": "not_here", "reason": ""})
	not items.stands({"reason": "no tanks"})
	not items.stands({"measures": "pumped out", "responsible": "P-1"})
}

test_what_goes_on_is_here if {
	items.stands_where({"answer": "yes"}, true)
	items.stands_where({"answer": "yes"}, false)
	items.stands_where(open, true)
	not items.stands_where({"answer": "no"}, true)
	items.stands_where(absent, false)
	not items.stands_where(absent, true)
	not items.stands_where({"answer": "not_here"}, false)
}
