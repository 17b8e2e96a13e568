package packs.resumption_cn.gen.cn_gen_emg_07_test

import data.packs.resumption_cn.gen.cn_gen_emg_07 as subject

compliant := {"emergency": {
	"contacts": "TX-1",
	"evacuation_map": "SS-1",
	"first_week": [{"day": day, "person_id": "P-DUTY"} | some day in numbers.range(1, 7)],
}}

put(path, value) := json.patch(compliant, [{"op": "replace", "path": path, "value": value}])

test_both_papers_and_seven_days if subject.met with input as compliant

test_no_contact_list if not subject.met with input as put("/emergency/contacts", "")

test_no_map if not subject.met with input as put("/emergency/evacuation_map", "")

test_a_day_without_duty if {
	every at in [0, 3, 6] {
		not subject.met with input as json.patch(compliant, [{"op": "remove", "path": sprintf("/emergency/first_week/%d", [at])}])
	}
}

test_nobody_on_a_day if not subject.met with input as put("/emergency/first_week/6/person_id", "")

test_who_is_asked if {
	every kind in ["hazchem_production", "hazchem_trading", "chemical", "pharmaceutical", "coal_mine", "non_coal_mine", "fireworks"] {
		subject.applies with input as {"enterprise": {"kind": kind}}
	}
}

test_general_industry_is_not if not subject.applies with input as {"enterprise": {"kind": "other"}, "case": {"kind": "general-resumption"}}

test_a_mine_is_whatever_its_enterprise_is if subject.applies with input as {"enterprise": {"kind": "other"}, "case": {"kind": "mine-resumption"}}

test_what_is_shown if {
	subject.observed == {"contacts": "TX-1", "evacuation_map": "SS-1", "days": {1, 2, 3, 4, 5, 6, 7}} with input as compliant
	subject.required == "both papers, and somebody on duty on days 1 to 7 of the restart" with input as compliant
}
