# Neighbours are assessed before the act.
package packs.gb30871_2022.gen.cross_assessed_test

import data.packs.gb30871_2022.gen.cross_assessed as subject

base := {
	"act": {"at": "2026-11-20T08:30:00+08:00"},
	"permit": {"cross": {"assessed_at": "2026-11-20T08:30:00+08:00", "measures": "Screens", "channel": "Radio 4", "others": ["C-1"]}},
	"facts": {"neighbours": [{"id": "C-1", "kind": "hot-work"}]},
}

changed(patch) := json.patch(base, patch)

test_assessed_by_the_act_is_met if {
	subject.met with input as base
}

test_it_applies_beside_a_neighbour if {
	subject.applies with input as base
}

test_alone_it_does_not_apply if {
	not subject.applies with input as changed([{"op": "replace", "path": "/facts/neighbours", "value": []}])
}

test_one_second_after_the_act_is_not if {
	not subject.met with input as changed([{"op": "replace", "path": "/permit/cross/assessed_at", "value": "2026-11-20T08:30:01+08:00"}])
}

test_without_measures_it_is_not if {
	not subject.met with input as changed([{"op": "remove", "path": "/permit/cross/measures"}])
}

test_a_dash_for_a_channel_is_not if {
	not subject.met with input as changed([{"op": "replace", "path": "/permit/cross/channel", "value": "/"}])
}

test_without_a_channel_it_is_not if {
	not subject.met with input as changed([{"op": "remove", "path": "/permit/cross/channel"}])
}

test_without_its_time_it_is_not if {
	not subject.met with input as changed([{"op": "remove", "path": "/permit/cross/assessed_at"}])
}

test_a_neighbour_who_was_not_assessed_is_not if {
	not subject.met with input as changed([{"op": "add", "path": "/facts/neighbours/-", "value": {"id": "C-2"}}])
}

test_who_is_gone_changes_nothing if {
	subject.met with input as changed([{"op": "add", "path": "/permit/cross/others/-", "value": "C-9"}])
}

test_without_names_it_is_not if {
	not subject.met with input as changed([{"op": "remove", "path": "/permit/cross/others"}])
}

test_a_neighbour_without_an_id_does_not_apply_by_itself if {
	not subject.applies with input as {"facts": {"neighbours": [{"kind": "hot-work"}]}}
	not subject.applies with input as {"facts": {"neighbours": [{"id": ""}]}}
}

test_what_is_shown if {
	lasts := subject.until with input as base
	lasts == "never"
	found := subject.observed with input as base
	found == {"assessed_at": "2026-11-20T08:30:00+08:00", "others": ["C-1"]}
	asked := subject.required with input as base
	asked == {"assessed_not_after": "2026-11-20T08:30:00+08:00", "others": {"C-1"}}
}
