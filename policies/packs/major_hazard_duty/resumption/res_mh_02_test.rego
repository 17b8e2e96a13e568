package packs.major_hazard_duty.resumption.res_mh_02_test

import data.lib.duty_sound_test as given
import data.packs.major_hazard_duty.resumption.res_mh_02 as subject

doc(patch) := json.patch(given.sound, patch)

put(path, value) := {"op": "add", "path": path, "value": value}

gone(path) := {"op": "remove", "path": path}

minor := put("/facts/major_hazards", {"MH-W9": {"declared_level": "none"}})

test_every_enterprise_with_an_installation if {
	subject.applies with input as doc([put("/enterprise/kind", "coal_mine")])
	not subject.applies with input as doc([minor])
	subject.met with input as doc([minor])
	subject.met with input as doc([])
}

test_one_that_declares_no_level_is_judged_by_nobody if {
	not subject.met with input as doc([gone("/facts/major_hazards/MH-T1/declared_level")])
}

test_both_inspections_of_each if {
	every id in ["DR-T1-W", "DR-W3-W", "DR-T1-Q", "DR-W3-Q"] {
		not subject.met with input as doc([gone(concat("/", ["/facts/duty_records", id]))])
	}
}

test_until if {
	subject.until == "2026-11-30T16:00:00Z" with input as doc([])
	subject.met with input as doc([put("/now", "2026-11-30T23:59:59+08:00")])
	not subject.met with input as doc([put("/now", "2026-12-01T00:00:00+08:00")])
	fresh := [put("/facts/duty_records/DR-T1-W/done_at", "2027-03-30T09:00:00+08:00"), put("/facts/duty_records/DR-W3-W/done_at", "2027-03-30T09:00:00+08:00"), put("/now", "2027-03-30T10:00:00+08:00")]
	subject.until == "2027-03-31T16:00:00Z" with input as doc(fresh)
}

test_what_is_shown if {
	shown := subject.observed with input as doc([gone("/facts/duty_records/DR-T1-W"), gone("/facts/duty_records/DR-W3-Q")])
	{[x.installation, x.person_id, x.last] | some x in shown} == {["MH-T1", "P-OPS-1", "never"], ["MH-W3", "P-TECH", "never"]}
	asked := subject.required with input as doc([])
	asked == {"weekly": {"days": 7}, "quarterly": {"quarters": 1}}
	who := subject.answerable with input as doc([])
	{[a.about, a.person_id, a.due] | some a in who} == {["MH-T1", "P-OPS-1", "2026-11-30"], ["MH-W3", "P-OPS-2", "2026-12-02"], ["MH-T1", "P-TECH", "2027-03-31"], ["MH-W3", "P-TECH", "2027-03-31"]}
}
