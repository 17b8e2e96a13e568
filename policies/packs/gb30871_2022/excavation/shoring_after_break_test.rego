# The inspection before work goes on.
package packs.gb30871_2022.excavation.shoring_after_break_test

import data.packs.gb30871_2022.excavation.shoring_after_break as subject

base := {
	"act": {"at": "2026-11-20T13:00:00+08:00"},
	"permit": {"suspensions": [{"at": "2026-11-20T10:00:00+08:00"}, {"at": "2026-11-20T12:00:00+08:00"}]},
	"excavation": {"inspections": [
		{"at": "2026-11-20T08:00:00+08:00", "sound": true, "evidence": "EV-1"},
		{"at": "2026-11-20T12:00:00+08:00", "sound": true, "evidence": "EV-2"},
	]},
}

changed(patch) := json.patch(base, patch)

set(path, value) := [{"op": "add", "path": path, "value": value}]

without(path) := [{"op": "remove", "path": path}]

met(doc) if subject.met with input as doc

test_inspected_since_is_met if met(base)

test_inspected_before_is_not if not met(changed(set("/permit/suspensions/1/at", "2026-11-20T12:00:01+08:00")))

test_a_fault_is_not if not met(changed(set("/excavation/inspections/1/sound", false)))

test_without_evidence_it_is_not if {
	not met(changed(set("/excavation/inspections/1/evidence", "")))
	not met(changed(without("/excavation/inspections/1/evidence")))
}

test_dated_ahead_is_not if {
	met(changed(set("/excavation/inspections/1/at", "2026-11-20T13:00:00+08:00")))
	not met(changed(set("/excavation/inspections/1/at", "2026-11-20T13:00:01+08:00")))
}

test_nobody_looked_is_not if {
	not met(changed(without("/excavation/inspections")))
	not met(changed(without("/permit/suspensions")))
}

test_what_is_said if {
	subject.until == "never" with input as base
	subject.observed == {"2026-11-20T08:00:00+08:00": true, "2026-11-20T12:00:00+08:00": true} with input as base
	subject.required == {"sound, with evidence, not before 2026-11-20T10:00:00+08:00", "sound, with evidence, not before 2026-11-20T12:00:00+08:00"} with input as base
}
