package packs.resumption_cn.fireworks.cn_fw_res_01a_test

import data.packs.resumption_cn.fireworks.cn_fw_res_01a as subject

base := {
	"act": {
		"action": "restart",
		"at": "2022-09-02T09:00:00+08:00",
	},
	"enterprise": {
		"division": "430281",
	},
	"stop": {
		"first_day": "2022-06-30",
	},
	"season": {
		"stopped_at": "2022-07-20T18:00:00+08:00",
		"extension": {
			"approval": "YQ-2022-7",
			"town_by": "R-TOWN",
			"town_at": "2022-06-28T09:00:00+08:00",
			"city_by": "R-CITY",
			"city_at": "2022-06-30T18:00:00+08:00",
		},
	},
}

changed(patch) := json.patch(base, patch)

put(path, value) := {"op": "add", "path": path, "value": value}

cut(path) := {"op": "remove", "path": path}

test_who_produced_on if {
	subject.applies with input as base
}

test_not_who_stopped_at_the_hour if {
	not subject.applies with input as changed([put("/season/stopped_at", "2022-06-30T18:00:00+08:00")])
}

test_not_of_another_year if {
	not subject.applies with input as changed([put("/stop/first_day", "2023-06-30")])
}

test_not_of_an_earlier_year if {
	not subject.applies with input as changed([put("/stop/first_day", "2021-06-30")])
}

test_not_elsewhere if {
	not subject.applies with input as changed([put("/enterprise/division", "430181")])
}

test_not_after_the_window if {
	not subject.applies with input as changed([put("/stop/first_day", "2022-09-01")])
}

test_both_in_their_order_is_met if {
	subject.met with input as base
}

test_the_city_before_the_town_is_not if {
	not subject.met with input as changed([put("/season/extension/town_at", "2022-06-30T18:00:01+08:00")])
}

test_both_at_one_instant_is_met if {
	subject.met with input as changed([put("/season/extension/town_at", "2022-06-30T18:00:00+08:00")])
}

test_the_city_a_second_late_is_not if {
	not subject.met with input as changed([put("/season/extension/city_at", "2022-06-30T18:00:01+08:00")])
}

test_one_person_for_both_is_not if {
	not subject.met with input as changed([put("/season/extension/city_by", "R-TOWN")])
}

test_without_the_town_is_not if {
	not subject.met with input as changed([put("/season/extension/town_by", "")])
}

test_what_is_shown if {
	found := subject.observed with input as base
	found == {"town": "2022-06-28T09:00:00+08:00", "city": "2022-06-30T18:00:00+08:00"}
}

test_what_is_asked if {
	found := subject.required with input as base
	found == "an approval, the town first, then the city, before the stop"
}

test_no_paper_of_the_approval if {
	not subject.met with input as changed([cut("/season/extension/approval")])
	not subject.met with input as changed([put("/season/extension/approval", "")])
}
