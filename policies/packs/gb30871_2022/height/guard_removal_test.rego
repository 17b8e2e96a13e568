# Guards that are removed.
package packs.gb30871_2022.height.guard_removal_test

import data.packs.gb30871_2022.height.guard_removal as subject

base := {
	"act": {
		"at": "2026-11-20T09:20:00+08:00",
	},
	"case": {
		"acts": {
			"approve": {
				"person": "P-SPEC",
			},
		},
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
		"guard_consents": [
			{
				"item": "Rail",
				"by": "P-SPEC",
				"at": "2026-11-20T09:00:00+08:00",
			},
		],
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

test_agreed_beforehand_is_met if met(base)

test_a_second_late_is_not if not met(changed(set("/height/guard_consents/0/at", "2026-11-20T09:00:01+08:00")))

test_somebody_elses_consent_is_not if not met(changed(set("/height/guard_consents/0/by", "P-X")))

test_consent_to_another_guard_is_not if not met(changed(set("/height/guard_consents/0/item", "Cover")))

test_no_consent_is_not if not met(changed(without("/height/guard_consents")))

test_a_dash_is_no_substitute if not met(changed(set("/height/guards/removals/0/substitute", "-")))

test_a_second_guard_needs_its_own_consent if {
	not met(changed(set("/height/guards/removals/-", {"item": "Cover", "substitute": "Net", "removed_at": "2026-11-20T09:10:00+08:00"})))
}

test_none_removed_is_met if met(changed(set("/height/guards/removals", [])))

test_nobody_looked_is_not if not met(changed(without("/height/guards")))

test_dated_ahead_is_not if not met(changed(set("/height/guards/at", "2026-11-20T09:20:01+08:00")))

test_what_is_said if {
	until(base) == "never"
	observed(base) == {"Rail removed at 2026-11-20T09:00:00+08:00"}
	required(base) == "a substitute, and the consent of the approver before the removal"
}
