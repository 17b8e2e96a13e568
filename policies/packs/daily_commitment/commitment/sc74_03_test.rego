# Levels, day and signatures of the assessments.
package packs.daily_commitment.commitment.sc74_03_test

import data.packs.daily_commitment.commitment.sc74_03 as subject

at(level, unit, to, assessed, signed) := {
	"level": level, "unit": unit, "reports_to": to, "by": "P-1", "result": "controlled", "evidence": "E-1",
	"at": sprintf("2026-11-24T%v:00+08:00", [assessed]), "signed_by": "P-2", "signed_at": sprintf("2026-11-24T%v:00+08:00", [signed]),
}

post := at("post", "Pump", "Team A", "07:40", "07:41")

team := at("team", "Team A", "Unit 2", "07:45", "07:46")

workshop := at("workshop", "Unit 2", "Production", "08:00", "08:01")

department := at("department", "Production", "Works", "08:20", "08:21")

works := at("enterprise", "Works", "", "08:30", "08:31")

whole := [post, team, workshop, department, works]

judged(list) := {"commitment": {"date": "2026-11-24", "main_person": "P-MAIN", "assessments": list}}

without(list, absent) := {"commitment": {"date": "2026-11-24", "assessments": list, "levels_absent": absent}}

changed(assessment, change) := judged([object.union(x, extra) |
	some x in whole
	extra := {true: change, false: {}}[x.level == assessment]
])

test_whole if subject.met with input as judged(whole)

test_a_level_skipped if {
	not subject.met with input as judged([post, team, workshop, works])
	not subject.met with input as without([post, team, object.union(workshop, {"reports_to": "Works"}), works], [])
	not subject.met with input as without([post, team, object.union(workshop, {"reports_to": "Works"}), works], [{"level": "department"}])
	not subject.met with input as without([post, team, object.union(workshop, {"reports_to": "Works"}), works], [{"level": "department", "reason": ""}])
	not subject.met with input as without([post, team, object.union(workshop, {"reports_to": "Works"}), works], [{"level": "team", "reason": "none"}])
	subject.met with input as without([post, team, object.union(workshop, {"reports_to": "Works"}), works], [{"level": "department", "reason": "the workshop reports to the works"}])
}

test_reported_upward if {
	not subject.met with input as changed("team", {"reports_to": "Nowhere"})
	not subject.met with input as changed("team", {"reports_to": "Pump"})
	not subject.met with input as changed("team", {"reports_to": "Team A"})
	subject.met with input as changed("team", {"reports_to": "Works"})
}

test_signed_in_order if {
	subject.met with input as changed("team", {"signed_at": "2026-11-24T08:01:00+08:00"})
	not subject.met with input as changed("team", {"signed_at": "2026-11-24T08:01:01+08:00"})
	subject.met with input as changed("team", {"signed_at": "2026-11-24T07:45:00+08:00"})
	not subject.met with input as changed("team", {"signed_at": "2026-11-24T07:44:59+08:00"})
	not subject.met with input as changed("team", {"signed_by": ""})
	not subject.met with input as changed("enterprise", {"signed_by": ""})
	subject.met with input as changed("enterprise", {"signed_at": "2026-11-24T08:30:00+08:00"})
	not subject.met with input as changed("enterprise", {"signed_at": "2026-11-24T08:29:59+08:00"})
	not subject.met with input as judged([post, team, workshop, department, object.remove(works, ["signed_at"])])
}

test_of_the_day if {
	subject.met with input as changed("post", {"at": "2026-11-23T00:00:00+08:00"})
	not subject.met with input as changed("post", {"at": "2026-11-22T23:59:59+08:00"})
	subject.met with input as changed("enterprise", {"at": "2026-11-24T23:59:59+08:00", "signed_at": "2026-11-24T23:59:59+08:00"})
	not subject.met with input as changed("enterprise", {"at": "2026-11-25T00:00:00+08:00", "signed_at": "2026-11-25T00:00:00+08:00"})
}

test_recorded if {
	not subject.met with input as changed("post", {"by": ""})
	not subject.met with input as changed("post", {"result": ""})
	not subject.met with input as changed("post", {"evidence": ""})
}

test_nobody_assessed if not subject.met with input as judged([])

test_what_is_shown if {
	subject.observed == {"department", "Unit 2"} with input as judged([post, team, workshop, works])
	subject.observed == {"Pump"} with input as changed("post", {"by": ""})
	subject.observed == set() with input as judged(whole)
	subject.required == ["post", "team", "workshop", "department", "enterprise"]
	subject.answerable == {{
		"person_id": "P-MAIN", "post": "main_responsible", "due": "2026-11-24",
		"duty": {"en": "Assess risks level by level every day", "zh": "每日组织逐级风险研判"},
	}} with input as judged(whole)
}
