package packs.resumption_cn.fireworks.cn_fw_res_01_test

import data.packs.resumption_cn.fireworks.cn_fw_res_01 as subject

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
		"stopped_at": "2022-06-30T18:00:00+08:00",
	},
}

changed(patch) := json.patch(base, patch)

put(path, value) := {"op": "add", "path": path, "value": value}

cut(path) := {"op": "remove", "path": path}

test_in_the_window_of_the_year if {
	subject.applies with input as base
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

test_on_its_last_day if {
	subject.applies with input as changed([put("/stop/first_day", "2022-08-31")])
}

test_not_after_it if {
	not subject.applies with input as changed([put("/stop/first_day", "2022-09-01")])
}

test_at_the_hour_is_met if {
	subject.met with input as base
}

test_a_second_later_is_not if {
	not subject.met with input as changed([put("/season/stopped_at", "2022-06-30T18:00:01+08:00")])
}

test_with_an_extension_is_met if {
	subject.met with input as changed([put("/season/stopped_at", "2022-07-20T18:00:00+08:00"), put("/season/extension", {"town_by": "R-TOWN", "town_at": "2022-06-28T09:00:00+08:00", "city_by": "R-CITY", "city_at": "2022-06-30T18:00:00+08:00"})])
}

test_a_second_after_the_extension_is_not if {
	not subject.met with input as changed([put("/season/stopped_at", "2022-07-20T18:00:00+08:00"), put("/season/extension", {"town_by": "R-TOWN", "town_at": "2022-06-28T09:00:00+08:00", "city_by": "R-CITY", "city_at": "2022-06-30T18:00:00+08:00"}), put("/season/stopped_at", "2022-07-20T18:00:01+08:00")])
}

test_an_extension_that_nobody_approved_is_not if {
	not subject.met with input as changed([put("/season/stopped_at", "2022-07-20T18:00:00+08:00"), put("/season/extension", {"town_by": "R-TOWN", "town_at": "2022-06-28T09:00:00+08:00", "city_by": "R-CITY", "city_at": "2022-06-30T18:00:00+08:00"}), put("/season/extension/city_by", "")])
}

test_where_there_is_no_extension_it_is_not if {
	not subject.met with input as changed([put("/season/stopped_at", "2022-07-20T18:00:00+08:00"), put("/season/extension", {"town_by": "R-TOWN", "town_at": "2022-06-28T09:00:00+08:00", "city_by": "R-CITY", "city_at": "2022-06-30T18:00:00+08:00"}), put("/enterprise/division", "130100"), put("/stop/first_day", "2015-07-02"), put("/season/stopped_at", "2015-07-01T00:00:01+08:00")])
}

test_hebei_at_the_hour_is_met if {
	subject.met with input as changed([put("/enterprise/division", "130100"), put("/stop/first_day", "2015-07-01"), put("/season/stopped_at", "2015-07-01T00:00:00+08:00")])
}

test_what_is_shown if {
	found := subject.observed with input as base
	found == "2022-06-30T18:00:00+08:00"
}

test_what_is_asked if {
	found := subject.required with input as base
	found == {"windows": {{"document": "株洲市烟花爆竹企业高温季节停产通知 (2022)", "from": "2022-06-30T18:00:00+08:00", "extended": "2022-07-20T18:00:00+08:00", "until": "2022-09-01T00:00:00+08:00"}}}
}
