# Two places on one pipe.
package packs.gb30871_2022.blind_plate.one_at_a_time_test

import data.packs.gb30871_2022.blind_plate.one_at_a_time as subject

others := [
	{"id": "C-1", "kind": "blind-plate", "shows": {"pipe": "P-1205"}},
	{"id": "C-2", "kind": "hot-work", "shows": {}},
]

base := {"blind": {"pipe_id": "P-1204"}, "facts": {"concurrent": others, "neighbours": others}}

lists := {"concurrent", "neighbours"}

changed(patch) := json.patch(base, patch)

set(path, value) := [{"op": "add", "path": path, "value": value}]

without(path) := [{"op": "remove", "path": path}]

met(doc) if subject.met with input as doc

at(list, path) := concat("/", ["/facts", list, path])

test_another_pipe_is_met if met(base)

test_the_same_pipe_is_not_on_the_site_nor_nearby if {
	every list in lists {
		not met(changed(set(at(list, "0/shows/pipe"), "P-1204")))
	}
}

test_the_same_pipe_written_otherwise_is_not if {
	every list in lists {
		not met(changed(set(at(list, "0/shows/pipe"), " p-1204 ")))
		not met(changed(array.concat(set("/blind/pipe_id", " p-1204"), set(at(list, "0/shows/pipe"), "P-1204"))))
	}
}

test_a_case_that_does_not_say_is_not if {
	every list in lists {
		not met(changed(without(at(list, "0/shows/pipe"))))
		not met(changed(without(at(list, "1/kind"))))
	}
}

test_other_work_on_the_pipe_is_met if met(changed(set("/facts/concurrent/1/shows/pipe", "P-1204")))

alone := changed(set("/facts", {"concurrent": [], "neighbours": []}))

test_alone_is_met if met(alone)

test_a_permit_without_a_pipe_is_not if {
	not met(json.patch(alone, without("/blind/pipe_id")))
	not met(json.patch(alone, set("/blind/pipe_id", "-")))
}

test_what_could_not_be_read_is_not_nothing if {
	not met(changed(without("/facts/concurrent")))
	not met(changed(without("/facts/neighbours")))
}

test_the_finding_names_the_others if {
	subject.observed == {"blind-plate work C-1 on P-1205", "blind-plate work C-3 on P-1206"} with input as changed(set("/facts/concurrent/-", {"id": "C-3", "kind": "blind-plate", "shows": {"pipe": "P-1206"}}))
	subject.observed == {"blind-plate work C-1 on P-1205", "blind-plate work C-4 on P-1207"} with input as changed(set("/facts/neighbours/-", {"id": "C-4", "kind": "blind-plate", "shows": {"pipe": "P-1207"}}))
	subject.required == "none other on P-1204" with input as base
}

test_other_work_is_not_named if {
	every list in lists {
		subject.observed == {"blind-plate work C-1 on P-1205"} with input as changed(set(at(list, "1/shows/pipe"), "P-1208"))
	}
}
