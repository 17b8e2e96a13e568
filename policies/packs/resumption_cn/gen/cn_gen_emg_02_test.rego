package packs.resumption_cn.gen.cn_gen_emg_02_test

import data.packs.resumption_cn.gen.cn_gen_emg_02 as subject

base := {
	"act": {
		"at": "2026-11-18T16:00:00+08:00",
	},
	"facts": {
		"drills": {
			"DR-1": {
				"on": "2026-05-19",
				"reported_on": "2026-05-19",
				"evidence": "E",
			},
		},
	},
}

changed(patch) := json.patch(base, patch)

put(path, value) := {"op": "add", "path": path, "value": value}

test_as_it_should_be if {
	subject.met with input as base
}

test_reported_today_is_met if {
	subject.met with input as changed([put("/facts/drills/DR-1/reported_on", "2026-11-18")])
}

test_184_days_ago_is_not_met if {
	not subject.met with input as changed([put("/act/at", "2026-11-19T00:00:00+08:00")])
}

test_no_evidence_is_not_met if {
	not subject.met with input as changed([put("/facts/drills/DR-1/evidence", "")])
}

test_reported_before_it_was_held_is_not_met if {
	not subject.met with input as changed([put("/facts/drills/DR-1/reported_on", "2026-05-18")])
}

test_not_reported_yet_is_not_met if {
	not subject.met with input as changed([put("/facts/drills/DR-1/reported_on", "2026-11-19")])
}

test_none_is_not_met if {
	not subject.met with input as changed([put("/facts/drills", {})])
}

test_until_the_half_year_is_over if {
	subject.until == "2026-11-18T16:00:00Z" with input as base
}

test_what_is_not_reported_yet_lengthens_nothing if {
	subject.until == "2026-11-18T16:00:00Z" with input as changed([put("/facts/drills/DR-2", {"on": "2026-11-01", "reported_on": "2026-11-19", "evidence": "E"})])
}

test_until_counts_from_the_last_drill if {
	subject.until == "2027-05-03T16:00:00Z" with input as changed([put("/facts/drills/DR-2", {"on": "2026-11-01", "reported_on": "2026-11-18", "evidence": "E"})])
}

test_a_drill_without_evidence_lengthens_nothing if {
	subject.until == "2026-11-18T16:00:00Z" with input as changed([put("/facts/drills/DR-2", {"on": "2026-11-01", "reported_on": "2026-11-18", "evidence": ""})])
}

test_a_drill_reported_before_it_was_held_lengthens_nothing if {
	subject.until == "2026-11-18T16:00:00Z" with input as changed([put("/facts/drills/DR-2", {"on": "2026-11-02", "reported_on": "2026-11-01", "evidence": "E"})])
}

test_a_drill_of_today_is_met if {
	subject.met with input as changed([put("/facts/drills/DR-1", {"on": "2026-11-18", "reported_on": "2026-11-18", "evidence": "E"})])
}

test_who_is_asked if {
	every kind in ["hazchem_production", "hazchem_trading", "chemical", "pharmaceutical", "coal_mine", "non_coal_mine", "fireworks"] {
		subject.applies with input as {"enterprise": {"kind": kind}}
	}
}

test_general_industry_is_not if not subject.applies with input as {"enterprise": {"kind": "other"}, "case": {"kind": "general-resumption"}}

test_a_mine_is_whatever_its_enterprise_is if subject.applies with input as {"enterprise": {"kind": "other"}, "case": {"kind": "mine-resumption"}}

test_what_is_shown if {
	observed := subject.observed with input as base
	observed == {"DR-1: 2026-05-19"}
	required := subject.required with input as base
	required == "a reported drill at most 183 days ago"
}
