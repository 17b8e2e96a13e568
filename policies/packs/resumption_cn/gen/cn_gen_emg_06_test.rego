package packs.resumption_cn.gen.cn_gen_emg_06_test

import data.packs.resumption_cn.gen.cn_gen_emg_06 as subject

base := {
	"act": {
		"at": "2026-11-18T16:00:00+08:00",
	},
	"stop": {
		"first_day": "2026-10-08",
	},
	"emergency": {
		"stock": [
			{
				"what": "Foam",
				"qty": 1,
				"checked_on": "2026-10-08",
			},
			{
				"what": "Absorbent",
				"qty": 20,
				"checked_on": "2026-11-18",
			},
		],
	},
}

changed(patch) := json.patch(base, patch)

put(path, value) := {"op": "add", "path": path, "value": value}

gone(path) := {"op": "remove", "path": path}

test_as_it_should_be if {
	subject.met with input as base
}

test_checked_today_is_met if {
	subject.met with input as changed([put("/emergency/stock/0/checked_on", "2026-11-18")])
}

test_used_up_is_not_met if {
	not subject.met with input as changed([put("/emergency/stock/0/qty", 0)])
}

test_before_the_stop_is_not_met if {
	not subject.met with input as changed([put("/emergency/stock/0/checked_on", "2026-10-07")])
}

test_ahead_of_time_is_not_met if {
	not subject.met with input as changed([put("/emergency/stock/1/checked_on", "2026-11-19")])
}

test_no_list_is_not_met if {
	not subject.met with input as changed([gone("/emergency/stock")])
}

test_it_does_not_lapse if {
	subject.until == "never" with input as base
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
	observed == {"Absorbent: 20, checked 2026-11-18", "Foam: 1, checked 2026-10-08"}
	required := subject.required with input as base
	required == "each there, checked since 2026-10-08"
}
