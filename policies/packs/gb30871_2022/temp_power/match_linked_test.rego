# The window of the work that is served.
package packs.gb30871_2022.temp_power.match_linked_test

import data.packs.gb30871_2022.temp_power.match_linked as subject

base := {
	"stage": "approve",
	"temp_power": {"serves": ["hot_work"]},
	"permit": {
		"window": {"start": "2026-11-20T09:00:00+08:00", "end": "2026-11-20T17:00:00+08:00"},
		"linked": [{"kind": "hot_work", "no": "HW-1"}, {"kind": "lifting", "no": "LI-1"}],
	},
	"facts": {"linked": [{"number": "HW-1", "kind": "hot-work", "state": "submitted", "start": "2026-11-20T09:00:00+08:00", "end": "2026-11-20T17:00:00+08:00"}]},
}

changed(patch) := json.patch(base, patch)

set(path, value) := [{"op": "add", "path": path, "value": value}]

without(path) := [{"op": "remove", "path": path}]

# The numbers are data; these tests show the rule at those of the standard.
applies(doc) if {
	subject.applies with input as doc
		with data.packs.gb30871_2022.params.temp_power_parents.value as ["hot_work", "confined_space"]
		with data.packs.gb30871_2022.params.approval.value as {"hot_work": {"kind": "hot-work"}, "confined_space": {"kind": "confined-space"}, "lifting": {"kind": "lifting"}}
}

met(doc) if {
	subject.met with input as doc
		with data.packs.gb30871_2022.params.temp_power_parents.value as ["hot_work", "confined_space"]
		with data.packs.gb30871_2022.params.approval.value as {"hot_work": {"kind": "hot-work"}, "confined_space": {"kind": "confined-space"}, "lifting": {"kind": "lifting"}}
}

observed(doc) := value if {
	value := subject.observed with input as doc
		with data.packs.gb30871_2022.params.temp_power_parents.value as ["hot_work", "confined_space"]
		with data.packs.gb30871_2022.params.approval.value as {"hot_work": {"kind": "hot-work"}, "confined_space": {"kind": "confined-space"}, "lifting": {"kind": "lifting"}}
}

required(doc) := value if {
	value := subject.required with input as doc
		with data.packs.gb30871_2022.params.temp_power_parents.value as ["hot_work", "confined_space"]
		with data.packs.gb30871_2022.params.approval.value as {"hot_work": {"kind": "hot-work"}, "confined_space": {"kind": "confined-space"}, "lifting": {"kind": "lifting"}}
}

fixes(doc) := value if {
	value := subject.fixes with input as doc
		with data.packs.gb30871_2022.params.temp_power_parents.value as ["hot_work", "confined_space"]
		with data.packs.gb30871_2022.params.approval.value as {"hot_work": {"kind": "hot-work"}, "confined_space": {"kind": "confined-space"}, "lifting": {"kind": "lifting"}}
}

test_it_binds_what_serves_or_is_linked_to_such_work if {
	applies(base)
	applies(changed(set("/temp_power/serves", ["other"])))
	applies(changed(without("/permit/linked/0")))
	not applies(changed(array.concat(set("/temp_power/serves", ["other"]), without("/permit/linked/0"))))
}

test_the_same_window_is_met if met(base)

test_a_window_inside_is_met if {
	met(changed(array.concat(set("/permit/window/start", "2026-11-20T10:00:00+08:00"), set("/permit/window/end", "2026-11-20T16:00:00+08:00"))))
}

early := set("/permit/window/start", "2026-11-20T08:59:59+08:00")

late := set("/permit/window/end", "2026-11-20T17:00:01+08:00")

test_a_second_outside_is_not if {
	not met(changed(early))
	not met(changed(late))
}

test_work_that_has_ended_needs_no_power if {
	every state in ["closed", "expired", "rejected", "withdrawn", "cancelled"] {
		not met(changed(set("/facts/linked/0/state", state)))
	}
	met(changed(set("/facts/linked/0/state", "active")))
}

test_another_number_or_kind_is_not_that_permit if {
	not met(changed(set("/facts/linked/0/number", "HW-2")))
	not met(changed(set("/facts/linked/0/kind", "confined-space")))
	not met(changed(set("/facts/linked", [])))
}

test_what_is_served_must_be_linked if {
	not met(changed(set("/temp_power/serves", ["hot_work", "confined_space"])))
	met(changed(set("/temp_power/serves", ["hot_work", "other"])))
	met(changed(set("/temp_power/serves", ["other"])))
}

both := array.concat(set("/permit/linked/-", {"kind": "confined_space", "no": "CS-1"}), set("/facts/linked/-", {"number": "CS-1", "kind": "confined-space", "state": "approved", "start": "2026-11-20T09:00:00+08:00", "end": "2026-11-20T16:59:59+08:00"}))

test_the_window_lies_within_all_of_them if {
	not met(changed(both))
	met(changed(array.concat(both, set("/permit/window/end", "2026-11-20T16:59:59+08:00"))))
}

test_unknown_is_not if {
	every path in ["/facts/linked/0/start", "/facts/linked/0/end", "/facts/linked/0/state", "/permit/window/end", "/permit/linked/0/no", "/permit/linked/1/kind", "/temp_power/serves"] {
		not met(changed(without(path)))
	}
}

test_the_fixes_are_the_other_windows_ends if {
	fixes(base) == set()
	fixes(changed(early)) == {{"pointer": "/permit/window/start", "value": "2026-11-20T09:00:00+08:00"}}
	fixes(changed(late)) == {{"pointer": "/permit/window/end", "value": "2026-11-20T17:00:00+08:00"}}
}

test_no_fix_by_work_that_has_ended if {
	fixes(changed(array.concat(early, set("/facts/linked/0/state", "closed")))) == set()
	fixes(changed(array.concat(late, set("/facts/linked/0/state", "closed")))) == set()
}

test_an_approved_window_is_not_moved if {
	fixes(changed(array.concat(early, set("/stage", "start")))) == set()
	fixes(changed(array.concat(late, set("/stage", "start")))) == set()
}

test_what_is_said if {
	observed(base) == {"serves": ["hot_work"], "linked": {"hot-work HW-1, submitted: 2026-11-20T09:00:00+08:00 to 2026-11-20T17:00:00+08:00"}}
	required(base) == "a linked permit that has not ended and holds 2026-11-20T09:00:00+08:00 to 2026-11-20T17:00:00+08:00"
}
