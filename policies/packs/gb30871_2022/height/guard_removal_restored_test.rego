# Guards are back at the end.
package packs.gb30871_2022.height.guard_removal_restored_test

import data.packs.gb30871_2022.height.guard_removal_restored as subject

base := {
	"act": {
		"at": "2026-11-20T09:20:00+08:00",
	},
	"height": {
		"guards": {
			"at": "2026-11-20T09:20:00+08:00",
			"removals": [
				{
					"item": "Rail",
					"substitute": "Net",
					"removed_at": "2026-11-20T09:00:00+08:00",
					"restored_at": "2026-11-20T09:20:00+08:00",
				},
			],
		},
	},
}

changed(patch) := json.patch(base, patch)

set(path, value) := [{"op": "add", "path": path, "value": value}]

without(path) := [{"op": "remove", "path": path}]

met(doc) if {
	subject.met with input as doc
}

observed(doc) := value if {
	value := subject.observed with input as doc
}

required(doc) := value if {
	value := subject.required with input as doc
}

until(doc) := value if {
	value := subject.until with input as doc
}

test_restored_is_met if met(base)

test_restored_later_is_not if not met(changed(set("/height/guards/removals/0/restored_at", "2026-11-20T09:20:01+08:00")))

test_not_restored_is_not if not met(changed(without("/height/guards/removals/0/restored_at")))

test_one_of_two_is_not if not met(changed(set("/height/guards/removals/-", {"item": "Cover"})))

test_none_removed_is_met if met(changed(set("/height/guards/removals", [])))

test_dated_ahead_is_not if not met(changed(set("/height/guards/at", "2026-11-20T09:20:01+08:00")))

test_nobody_looked_is_not if not met(changed(without("/height/guards")))

test_what_is_said if {
	until(base) == "never"
	observed(base) == {"Rail restored at 2026-11-20T09:20:00+08:00"}
	required(base) == "every guard restored before the acceptance"
}
