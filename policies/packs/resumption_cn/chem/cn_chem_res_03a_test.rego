package packs.resumption_cn.chem.cn_chem_res_03a_test

import data.packs.resumption_cn.chem.cn_chem_res_03a as subject

base := {
	"act": {
		"at": "2026-11-12T16:00:00+08:00",
	},
	"pssr": {
		"punch": [
			{
				"id": "1",
				"class": "A",
				"status": "closed",
				"fixed_by": "P-1",
				"checked_by": "P-2",
			},
			{
				"id": "2",
				"class": "B",
				"status": "open",
				"owner": "P-3",
				"due_on": "2026-11-12",
			},
			{
				"id": "3",
				"class": "B",
				"status": "open",
				"owner": "P-3",
				"due_on": "2026-12-12",
			},
		],
	},
}

changed(patch) := json.patch(base, patch)

put(path, value) := {"op": "add", "path": path, "value": value}

gone(path) := {"op": "remove", "path": path}

test_as_it_should_be if {
	subject.met with input as base
}

test_nothing_found_is_met if {
	subject.met with input as changed([put("/pssr/punch", [])])
}

test_a_b_item_closed_is_met if {
	subject.met with input as changed([put("/pssr/punch/1", {"id": "2", "class": "B", "status": "closed", "fixed_by": "P-1", "checked_by": "P-2"})])
}

test_in_the_last_second_of_the_day_is_met if {
	subject.met with input as changed([put("/act/at", "2026-11-12T23:59:59+08:00")])
}

test_an_a_item_open_though_checked_is_not_met if {
	not subject.met with input as changed([put("/pssr/punch/0/status", "open")])
}

test_a_b_item_closed_and_checked_by_one_is_not_met if {
	not subject.met with input as changed([put("/pssr/punch/1/status", "closed"), put("/pssr/punch/1/fixed_by", "P-1"), put("/pssr/punch/1/checked_by", "P-1")])
}

test_an_a_item_open_is_not_met if {
	not subject.met with input as changed([put("/pssr/punch/1/class", "A")])
}

test_fixed_and_checked_by_one_is_not_met if {
	not subject.met with input as changed([put("/pssr/punch/0/checked_by", "P-1")])
}

test_nobody_owns_it_is_not_met if {
	not subject.met with input as changed([put("/pssr/punch/1/owner", "")])
}

test_no_date_is_not_met if {
	not subject.met with input as changed([gone("/pssr/punch/1/due_on")])
}

test_past_due_is_not_met if {
	not subject.met with input as changed([put("/act/at", "2026-11-13T00:00:00+08:00")])
}

test_nobody_checked_it_is_not_met if {
	not subject.met with input as changed([gone("/pssr/punch/0/checked_by")])
}

test_until if {
	subject.until == "2026-11-12T16:00:00Z" with input as base
}

test_until_2 if {
	subject.until == "never" with input as changed([put("/pssr/punch", [])])
}

test_until_3 if {
	subject.until == "2026-12-12T16:00:00Z" with input as changed([put("/pssr/punch/1/status", "closed")])
}

test_what_is_shown if {
	observed := subject.observed with input as base
	observed == set()
	required := subject.required with input as base
	required == "A closed and checked by another person, B owned and due on 2026-11-12 or later"
}

test_what_is_shown_2 if {
	observed := subject.observed with input as changed([put("/pssr/punch/1/class", "A")])
	observed == {"2 A open"}
}
