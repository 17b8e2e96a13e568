package lib.coal_stop_test

import data.lib.coal_stop

zone := "Asia/Shanghai"

stop := {"first_day": "2026-09-28"}

open_order := {"SO-1": {"kind": "rectification", "status": "open"}}

lifted(at) := {"SO-1": {"kind": "rectification", "status": "lifted", "lifted_at": at}}

test_an_open_order_concerns_the_stop if {
	coal_stop.ordered(stop, open_order, zone)
	coal_stop.rectification(stop, open_order, zone)
}

test_an_order_lifted_during_the_stop_concerns_it if {
	coal_stop.ordered(stop, lifted("2026-09-28T00:00:00+08:00"), zone)
	coal_stop.rectification(stop, lifted("2026-09-28T00:00:00+08:00"), zone)
}

test_an_order_lifted_before_the_stop_does_not if {
	not coal_stop.ordered(stop, lifted("2026-09-27T23:59:59+08:00"), zone)
	not coal_stop.rectification(stop, lifted("2026-09-27T23:59:59+08:00"), zone)
}

test_no_orders_are_none if not coal_stop.ordered(stop, {}, zone)

test_a_temporary_stop_is_no_rectification if {
	orders := {"SO-1": {"kind": "temporary", "status": "open"}}
	coal_stop.ordered(stop, orders, zone)
	not coal_stop.rectification(stop, orders, zone)
}

listing(order) := {"SO-1": object.union({"status": "open", "hazard_ids": ["H-1"]}, order)}

hazards := {"H-1": {"grade": "major"}, "H-2": {"grade": "general"}}

test_an_order_names_a_major_hazard if coal_stop.names_major_hazard(stop, listing({}), hazards, zone)

test_an_order_that_names_a_general_hazard_names_no_major_one if {
	not coal_stop.names_major_hazard(stop, listing({"hazard_ids": ["H-2"]}), hazards, zone)
}

test_an_order_of_before_the_stop_names_none if {
	not coal_stop.names_major_hazard(stop, listing({"status": "lifted", "lifted_at": "2026-09-27T23:59:59+08:00"}), hazards, zone)
}

signed := {
	"department_head": {"opinion": "agree", "at": "2026-11-19T10:00:00+08:00"},
	"mine_inspection": {"opinion": "agree", "at": "2026-11-20T10:00:00+08:00"},
	"government_head": {"opinion": "agree", "at": "2026-11-20T16:00:00+08:00"},
}

at(post, time) := json.patch(signed, [{"op": "replace", "path": sprintf("/%v/at", [post]), "value": time}])

test_three_in_order if coal_stop.three_signed(signed)

test_three_out_of_order if {
	not coal_stop.three_signed(at("mine_inspection", "2026-11-19T09:59:59+08:00"))
	not coal_stop.three_signed(at("government_head", "2026-11-20T09:59:59+08:00"))
}

test_three_need_each_and_its_agreement if {
	every post in ["department_head", "mine_inspection", "government_head"] {
		not coal_stop.three_signed(object.remove(signed, [post]))
		not coal_stop.three_signed(json.patch(signed, [{"op": "replace", "path": sprintf("/%v/opinion", [post]), "value": "reject"}]))
	}
}

test_the_government_after_the_department if {
	coal_stop.government_approved(signed)
	not coal_stop.government_approved(at("government_head", "2026-11-19T09:59:59+08:00"))
}

act(action) := {"action": action, "opinion": "agree"}

test_the_first_signature_waits_for_none if {
	coal_stop.first_signature(act("sign_department"))
	not coal_stop.first_signature(act("consent_inspection"))
	not coal_stop.first_signature(act("approve_government"))
	not coal_stop.first_signature({"action": "sign_department", "opinion": "reject"})
}

test_the_next_of_three if {
	coal_stop.next_of_three(act("consent_inspection"), object.filter(signed, ["department_head"]))
	coal_stop.next_of_three(act("approve_government"), object.filter(signed, ["department_head", "mine_inspection"]))
}

test_none_of_three_may_come_early if {
	not coal_stop.next_of_three(act("consent_inspection"), {})
	not coal_stop.next_of_three(act("approve_government"), object.filter(signed, ["department_head"]))
	not coal_stop.next_of_three(act("approve_department"), signed)
}

test_the_next_of_two if {
	coal_stop.next_of_two(act("approve_government"), object.filter(signed, ["department_head"]))
	not coal_stop.next_of_two(act("approve_government"), {})
	not coal_stop.next_of_two(act("approve_department"), signed)
}

test_a_signature_that_does_not_agree_counts_for_nothing if {
	not coal_stop.government_approved(json.patch(signed, [{"op": "replace", "path": "/government_head/opinion", "value": "reject"}]))
	not coal_stop.next_of_three({"action": "consent_inspection", "opinion": "reject"}, signed)
	not coal_stop.next_of_three({"action": "approve_government", "opinion": "reject"}, signed)
	not coal_stop.next_of_two({"action": "approve_government", "opinion": "reject"}, signed)
}

test_the_last_of_three_needs_the_first if {
	rejected := json.patch(signed, [{"op": "replace", "path": "/department_head/opinion", "value": "reject"}])
	not coal_stop.next_of_three(act("approve_government"), rejected)
}

by_level := {"province": "city", "city": "city", "county": "county"}

nobodys := {"central": "supervising", "provincial": "supervising", "other": "supervising"}

owners := {"central": "province", "provincial": "province", "other": "supervising"}

one(ownership) := {"mines": {"M-1": {"ownership": ownership}}}

test_the_level_that_supervises_decides_whosever_the_mine_is if {
	coal_stop.accepting("province", {}, {}, by_level, nobodys) == "city"
	coal_stop.accepting("county", {}, one("central"), by_level, nobodys) == "county"
}

test_whose_the_mine_is_decides_where_a_province_says_so if {
	coal_stop.accepting("city", {}, one("provincial"), by_level, owners) == "province"
	coal_stop.accepting("county", {}, one("other"), by_level, owners) == "county"
}

test_of_several_mines_the_named_one_is_whose_it_is if {
	both := {"mines": {"M-1": {"ownership": "central"}, "M-2": {"ownership": "other"}}}
	coal_stop.accepting("city", {"mine": "M-1"}, both, by_level, owners) == "province"
	coal_stop.accepting("city", {"mine": "M-2"}, both, by_level, owners) == "city"
	not coal_stop.accepting("city", {}, both, by_level, owners)
	not coal_stop.accepting("city", {"mine": "M-3"}, both, by_level, owners)
}

test_who_accepts_a_mine_of_nobody_knows_whom_is_not_said if {
	not coal_stop.accepting("city", {}, {}, by_level, owners)
	not coal_stop.accepting("city", {}, {"mines": {}}, by_level, owners)
	not coal_stop.accepting("city", {}, {"mines": {"M-1": {}}}, by_level, owners)
}

test_a_mine_is_named_unless_it_is_the_only_one if {
	coal_stop.to_be_named({})
	not coal_stop.to_be_named({"M-1": {}})
	coal_stop.to_be_named({"M-1": {}, "M-2": {}})
}

two := {"M-1": {"headcount_limit": 90}, "M-2": {"headcount_limit": 120}}

test_the_only_mine_is_the_one_whatever_is_named if {
	coal_stop.mine({}, {"M-1": two["M-1"]}) == two["M-1"]
	coal_stop.mine({"mine": "M-9"}, {"M-1": two["M-1"]}) == two["M-1"]
}

test_of_several_mines_it_is_the_named_one if {
	coal_stop.mine({"mine": "M-1"}, two) == two["M-1"]
	coal_stop.mine({"mine": "M-2"}, two) == two["M-2"]
}

test_a_mine_that_is_not_named_or_not_entered_is_none if {
	not coal_stop.mine({}, two)
	not coal_stop.mine({"mine": "M-9"}, two)
	not coal_stop.mine({"mine": "M-1"}, {})
}
