# The list is whole.
package packs.gb18218_2018.hazard.mh_03_test

import data.packs.gb18218_2018.hazard.mh_03 as subject

judged(units) := {"act": {"at": "2026-11-20T10:00:00+08:00"}, "units": units}

confirmation := {"answer": "yes", "confirmed_by": "P-1", "confirmed_at": "2026-11-18T16:00:00+08:00", "evidence": "E-1"}

late := object.union(confirmation, {"confirmed_at": "2026-11-20T10:00:01+08:00"})

listed := {"id": "U-1", "scope": "covered", "chemicals": [{"name": "x"}], "list_confirmation": confirmation}

test_confirmed if subject.met with input as judged([listed, {"id": "X-1", "scope": "military"}])

test_a_list_of_nothing if not subject.met with input as judged([object.union(listed, {"chemicals": []})])

test_nobody_confirmed if {
	not subject.met with input as judged([listed, {"id": "U-2", "scope": "covered", "chemicals": [{"name": "x"}]}])
	not subject.met with input as judged([object.union(listed, {"list_confirmation": late})])
}

test_without_a_scope if not subject.met with input as judged([{"id": "U-1", "chemicals": [{"name": "x"}], "list_confirmation": confirmation}])

test_what_is_shown if {
	subject.observed == {"U-2"} with input as judged([listed, object.union(listed, {"id": "U-2", "list_confirmation": late})])
	subject.required == "a list that is confirmed"
	subject.until == "never"
}
