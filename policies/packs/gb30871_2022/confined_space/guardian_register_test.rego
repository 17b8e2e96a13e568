# The register at the opening.
package packs.gb30871_2022.confined_space.guardian_register_test

import data.packs.gb30871_2022.confined_space.guardian_register as subject

at(clock) := sprintf("2026-11-20T%v+08:00", [clock])

base := {
	"act": {"at": at("09:20:00")},
	"permit": {"guardians": [{"person_id": "P-G"}, {"person_id": "P-G2"}]},
	"confined": {
		"entry_log": [{"at": at("09:20:00"), "by": "P-G", "person_id": "P-W", "inside": true}],
		"tool_log": [{"at": at("09:20:00"), "by": "P-G2", "tool": "Wrench", "count": 2, "inside": true}],
	},
}

changed(patch) := json.patch(base, patch)

set(path, value) := changed([{"op": "add", "path": path, "value": value}])

without(path) := changed([{"op": "remove", "path": path}])

met(doc) if {
	subject.met with input as doc
}

test_kept_is_met if met(base)

test_no_tools_are_a_line_with_none if met(set("/confined/tool_log/0/count", 0))

test_who_came_out_before_the_start_is_no_harm if {
	met(set("/confined/entry_log/0/inside", false))
	met(set("/confined/tool_log/0/inside", false))
}

test_written_by_somebody_else_is_not if {
	not met(set("/confined/entry_log/0/by", "P-W"))
	not met(set("/confined/tool_log/0/by", "P-W"))
}

test_written_after_the_start_is_not if {
	not met(set("/confined/entry_log/0/at", at("09:20:01")))
	not met(set("/confined/tool_log/0/at", at("09:20:01")))
}

test_a_line_that_leaves_something_open_is_not if {
	every key in ["person_id", "inside", "by", "at"] {
		not met(without(concat("/", ["/confined/entry_log/0", key])))
	}
	every key in ["tool", "count", "inside", "by", "at"] {
		not met(without(concat("/", ["/confined/tool_log/0", key])))
	}
	not met(set("/confined/entry_log/0/person_id", ""))
	not met(set("/confined/tool_log/0/tool", ""))
	not met(set("/confined/tool_log/0/count", -1))
}

test_no_register_is_not if {
	not met(without("/confined/entry_log"))
	not met(without("/confined/tool_log"))
}

test_it_does_not_lapse if subject.until == "never"

test_what_is_shown if {
	found := subject.observed with input as base
	found == {"people": {"P-W"}, "tools": {"Wrench"}}
	asked := subject.required with input as base
	asked == "people and tools, by a guardian of this permit, before the start"
}
