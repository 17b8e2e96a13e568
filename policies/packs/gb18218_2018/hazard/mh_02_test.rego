# Units outside the standard.
package packs.gb18218_2018.hazard.mh_02_test

import data.packs.gb18218_2018.hazard.mh_02 as subject

judged(units) := {"act": {"at": "2026-11-20T10:00:00+08:00"}, "units": units}

confirmation := {"answer": "yes", "confirmed_by": "P-1", "confirmed_at": "2026-11-18T16:00:00+08:00", "evidence": "E-1"}

late := object.union(confirmation, {"confirmed_at": "2026-11-20T10:00:01+08:00"})

outside := {"id": "X-1", "scope": "military", "scope_confirmation": confirmation}

inside := {"id": "U-1", "scope": "covered"}

test_confirmed if {
	subject.applies with input as judged([inside, outside])
	subject.met with input as judged([inside, outside])
}

test_nothing_is_outside if not subject.applies with input as judged([inside])

test_nobody_confirmed if {
	not subject.met with input as judged([inside, {"id": "X-1", "scope": "military"}])
	not subject.met with input as judged([object.union(outside, {"scope_confirmation": late})])
	not subject.met with input as judged([outside, object.union(outside, {"scope_confirmation": {"answer": "no"}})])
}

test_without_a_scope if not subject.met with input as judged([outside, {"id": "U-1", "scope_confirmation": confirmation}])

test_what_is_shown if {
	subject.observed == {"X-2: mining"} with input as judged([inside, outside, {"id": "X-2", "scope": "mining"}])
	subject.required == "covered, or confirmed by a named person with evidence"
	subject.until == "never"
}
