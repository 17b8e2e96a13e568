package packs.major_hazard_duty.resumption.res_mh_03_test

import data.lib.duty_sound_test as given
import data.packs.major_hazard_duty.resumption.res_mh_03 as subject

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

test_filed_and_assessed_by_the_day_and_not_due_before_it if {
	every path in ["filed_on", "assessed_on"] {
		subject.met with input as doc([put(concat("/", ["/facts/major_hazards/MH-T1", path]), "2026-11-27")])
		not subject.met with input as doc([put(concat("/", ["/facts/major_hazards/MH-T1", path]), "2026-11-28")])
	}
	subject.met with input as doc([put("/facts/major_hazards/MH-T1/assessment_due_on", "2026-11-27")])
	not subject.met with input as doc([put("/facts/major_hazards/MH-T1/assessment_due_on", "2026-11-26")])
	not subject.met with input as doc([put("/facts/major_hazards/MH-T1/filing_no", "")])
	not subject.met with input as doc([gone("/facts/major_hazards/MH-W3/filing_no")])
}

test_until if {
	subject.until == "2027-04-29T16:00:00Z" with input as doc([])
	subject.until == "never" with input as doc([minor])
	endless := [put("/facts/major_hazards/MH-T1/assessment_due_on", "2999-12-31"), put("/facts/major_hazards/MH-W3/assessment_due_on", "2200-01-01")]
	subject.until == "never" with input as doc(endless)
	subject.until == "2199-12-31T16:00:00Z" with input as doc([put("/facts/major_hazards/MH-T1/assessment_due_on", "2199-12-31"), put("/facts/major_hazards/MH-W3/assessment_due_on", "2199-12-31")])
}

test_what_is_shown if {
	shown := subject.observed with input as doc([put("/facts/major_hazards/MH-T1/assessment_due_on", "2026-11-26")])
	shown == {{"installation": "MH-T1", "filed_on": "2024-05-12", "assessment_due_on": "2026-11-26"}}
	asked := subject.required with input as doc([])
	asked == "filed, and assessed beyond 2026-11-27"
	who := subject.answerable with input as doc([])
	{[a.about, a.person_id, a.due] | some a in who} == {["MH-T1", "P-HEAD", "2027-04-29"], ["MH-W3", "P-HEAD", "2027-04-29"]}
	assessed := [put("/facts/major_hazards/MH-W9/assessment_due_on", "2026-12-01")]
	subject.until == "2027-04-29T16:00:00Z" with input as doc(assessed)
	others := subject.answerable with input as doc(assessed)
	{a.about | some a in others} == {"MH-T1", "MH-W3"}
}
