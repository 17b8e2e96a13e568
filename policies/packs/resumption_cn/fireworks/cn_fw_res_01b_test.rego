package packs.resumption_cn.fireworks.cn_fw_res_01b_test

import data.packs.resumption_cn.fireworks.cn_fw_res_01b as subject

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

test_after_the_end_is_met if {
	subject.met with input as base
}

test_at_the_end_is_met if {
	subject.met with input as changed([put("/act/at", "2022-09-01T00:00:00+08:00")])
}

test_a_second_before_is_not if {
	not subject.met with input as changed([put("/act/at", "2022-08-31T23:59:59+08:00")])
}

test_it_does_not_lapse if {
	found := subject.until with input as base
	found == "never"
}

test_what_is_shown if {
	found := subject.observed with input as base
	found == "2022-09-02T09:00:00+08:00"
}

test_what_is_asked if {
	found := subject.required with input as base
	found == {"windows": {{"document": "株洲市烟花爆竹企业高温季节停产通知 (2022)", "from": "2022-06-30T18:00:00+08:00", "extended": "2022-07-20T18:00:00+08:00", "until": "2022-09-01T00:00:00+08:00"}}}
}
