# Coating and fire do not meet in a space.
package packs.gb30871_2022.confined_space.no_paint_with_fire_test

import data.packs.gb30871_2022.confined_space.no_paint_with_fire as subject

base := {
	"permit": {"operations": ["confined_space", "hot_work"]},
	"confined": {"space_id": "V-301", "coating": false},
	"facts": {"neighbours": []},
}

changed(patch) := json.patch(base, patch)

set(path, value) := changed([{"op": "add", "path": path, "value": value}])

without(path) := changed([{"op": "remove", "path": path}])

met(doc) if {
	subject.met with input as doc
}

applies(doc) if {
	subject.applies with input as doc
}

other(kind, space, coating, operations) := {"id": "C-2", "kind": kind, "shows": {"space": space, "coating": coating, "operations": operations}}

beside(list) := set("/facts/neighbours", list)

test_fire_alone_is_met if {
	applies(base)
	met(base)
}

test_coating_with_it_is_not if {
	not met(set("/confined/coating", true))
	not met(without("/confined/coating"))
}

test_another_permit_that_coats_in_the_space_is_not if not met(beside([other("confined-space", "V-301", true, ["confined_space"])]))

test_one_that_does_not_coat_is_met if met(beside([other("confined-space", "V-301", false, ["confined_space"])]))

test_another_space_or_another_operation_is_no_matter if {
	met(beside([other("confined-space", "V-302", true, ["confined_space"])]))
	met(beside([other("hot-work", "V-301", true, ["hot_work"])]))
}

test_one_that_does_not_say_is_not if not met(beside([{"id": "C-2", "kind": "confined-space", "shows": {"space": "V-301"}}]))

test_every_neighbour_counts if not met(beside([other("confined-space", "V-301", false, []), other("confined-space", "V-301", true, [])]))

cold := set("/permit/operations", ["confined_space", "height"])

near(list) := json.patch(cold, [{"op": "replace", "path": "/facts/neighbours", "value": list}])

test_without_fire_it_does_not_apply if {
	not applies(cold)
	not applies(near([other("confined-space", "V-301", true, ["confined_space"])]))
}

test_the_fire_of_another_permit_in_the_space_counts if {
	fire := near([other("confined-space", "V-301", false, ["confined_space", "hot_work"])])
	applies(fire)
	not met(json.patch(fire, [{"op": "replace", "path": "/confined/coating", "value": true}]))
	not applies(near([other("confined-space", "V-302", false, ["confined_space", "hot_work"])]))
	not applies(near([other("hot-work", "V-301", false, ["hot_work"])]))
}

test_only_permits_of_the_space_are_shown if {
	found := subject.observed with input as beside([other("confined-space", "V-301", true, []), object.union(other("confined-space", "V-302", true, []), {"id": "C-3"})])
	found == {"coating": false, "others": {"C-2"}}
}

test_what_is_shown if {
	found := subject.observed with input as base
	found == {"coating": false, "others": set()}
	asked := subject.required with input as base
	asked == "no coating in the space"
}
