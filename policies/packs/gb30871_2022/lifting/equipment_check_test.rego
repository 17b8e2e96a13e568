# The signed check before use.
package packs.gb30871_2022.lifting.equipment_check_test

import data.packs.gb30871_2022.lifting.equipment_check as subject

base := {"act": {"at": "2026-11-20T09:00:00+08:00"}, "permit": {"applied_at": "2026-11-19T15:00:00+08:00"}, "lifting": {"precheck": {"at": "2026-11-20T08:30:00+08:00", "by": "P-LEADER", "crane": true, "tackle": true, "slings": true, "safety_devices": true, "evidence": "EV-1"}}}

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

parts := ["crane", "tackle", "slings", "safety_devices"]

test_everything_sound_is_met if met(base)

test_anything_unsound_is_not if {
	every part in parts {
		not met(changed(set(concat("/", ["/lifting/precheck", part]), false)))
	}
}

test_anything_left_out_is_not if {
	every part in array.concat(parts, ["by", "at", "evidence"]) {
		not met(changed(without(concat("/", ["/lifting/precheck", part]))))
	}
	not met(changed(set("/lifting/precheck/by", "")))
	not met(changed(set("/lifting/precheck/evidence", "")))
}

test_at_the_act_is_met_and_a_second_later_not if {
	met(changed(set("/lifting/precheck/at", "2026-11-20T09:00:00+08:00")))
	not met(changed(set("/lifting/precheck/at", "2026-11-20T09:00:01+08:00")))
}

test_with_the_application_is_met_and_a_second_before_not if {
	met(changed(set("/lifting/precheck/at", "2026-11-19T15:00:00+08:00")))
	not met(changed(set("/lifting/precheck/at", "2026-11-19T14:59:59+08:00")))
}

test_what_is_said if {
	until(base) == "never"
	observed(base) == {"by": "P-LEADER", "at": "2026-11-20T08:30:00+08:00", "crane": true, "tackle": true, "slings": true, "safety_devices": true}
	required(base) == "everything sound, signed with evidence, from 2026-11-19T15:00:00+08:00 to 2026-11-20T09:00:00+08:00"
}
