# The hour of the province.
package packs.daily_commitment.commitment.sc74_11_test

import data.packs.daily_commitment.commitment.sc74_11 as subject

in_division(division, list) := {"enterprise": {"division": division}, "commitment": {"date": "2026-11-24", "main_person": "P-MAIN", "displays": list}}

at(place, time) := {"where": place, "at": sprintf("2026-11-24T%v+08:00", [time])}

test_where if {
	subject.applies with input as in_division("440100", [])
	not subject.applies with input as in_division("330200", [])
	not subject.applies with input as {"enterprise": {}, "commitment": {"date": "2026-11-24"}}
}

test_by_the_hour if {
	subject.met with input as in_division("440100", [at("gate_screen", "10:00:00"), at("platform", "09:00:00")])
	not subject.met with input as in_division("440100", [at("gate_screen", "10:00:01"), at("platform", "09:00:00")])
	not subject.met with input as in_division("440100", [at("gate_screen", "09:00:00"), at("platform", "10:00:01")])
	not subject.met with input as in_division("440100", [at("gate_screen", "09:00:00")])
	not subject.met with input as in_division("440100", [])
}

test_what_is_shown if {
	subject.observed == {"gate_screen"} with input as in_division("440100", [at("gate_screen", "10:00:00"), at("platform", "10:00:01")])
	subject.required == "by 2026-11-24T10:00:00+08:00 on gate_screen, platform" with input as in_division("440100", [])
	subject.answerable == {{
		"person_id": "P-MAIN", "post": "main_responsible", "due": "2026-11-24T10:00:00+08:00",
		"duty": {"en": "Show the daily safety commitment by the hour of the province", "zh": "按省级规定时间公告安全承诺"},
	}} with input as in_division("440100", [])
}
