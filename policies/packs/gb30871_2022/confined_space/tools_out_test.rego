# As many out as in.
package packs.gb30871_2022.confined_space.tools_out_test

import data.packs.gb30871_2022.confined_space.tools_out as subject

at(clock) := sprintf("2026-11-20T%v+08:00", [clock])

base := {
	"act": {"at": at("15:00:00")},
	"confined": {"tool_log": [
		{"at": at("09:30:00"), "tool": "Wrench", "count": 2, "inside": true},
		{"at": at("10:30:00"), "tool": "Wrench", "count": 1, "inside": true},
		{"at": at("15:00:00"), "tool": "Wrench", "count": 3, "inside": false},
		{"at": at("09:30:00"), "tool": "Lamp", "count": 1, "inside": true},
		{"at": at("11:00:00"), "tool": "Lamp", "count": 1, "inside": false},
	]},
}

changed(patch) := json.patch(base, patch)

set(path, value) := changed([{"op": "add", "path": path, "value": value}])

without(path) := changed([{"op": "remove", "path": path}])

met(doc) if {
	subject.met with input as doc
}

test_balanced_is_met if met(base)

test_one_left_inside_is_not if not met(set("/confined/tool_log/2/count", 2))

test_one_too_many_is_not if not met(set("/confined/tool_log/2/count", 4))

test_another_kind_does_not_make_up_for_it if {
	not met(changed([{"op": "replace", "path": "/confined/tool_log/2/count", "value": 2}, {"op": "replace", "path": "/confined/tool_log/4/count", "value": 2}]))
}

test_out_tomorrow_is_not if not met(set("/confined/tool_log/2/at", at("15:00:01")))

test_no_register_is_not if not met(without("/confined/tool_log"))

test_it_does_not_lapse if subject.until == "never"

test_what_is_shown if {
	found := subject.observed with input as base
	found == {"Lamp: 1 in, 1 out", "Wrench: 3 in, 3 out"}
	asked := subject.required with input as base
	asked == "as many out as in, of each kind"
}
