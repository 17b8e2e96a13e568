package packs.resumption_cn.trade.cn_ind_res_06c_test

import data.packs.resumption_cn.trade.cn_ind_res_06c as subject

base := {
	"act": {
		"at": "2026-02-26T16:00:00+08:00",
	},
	"stop": {
		"first_day": "2026-02-10",
		"holiday": true,
	},
	"unit": {
		"head": "P-HEAD",
	},
	"self_check": {
		"led_by": "P-HEAD",
		"at": "2026-02-26T16:00:00+08:00",
	},
	"hazards": [
		{
			"id": "H-1",
			"status": "closed",
		},
	],
}

changed(patch) := json.patch(base, patch)

put(path, value) := {"op": "add", "path": path, "value": value}

cut(path) := {"op": "remove", "path": path}

test_of_a_holiday if {
	subject.applies with input as base
}

test_of_no_other_stop if {
	not subject.applies with input as changed([put("/stop/holiday", false)])
}

test_led_by_the_head_is_met if {
	subject.met with input as base
}

test_led_by_another_is_not if {
	not subject.met with input as changed([put("/self_check/led_by", "P-2")])
}

test_an_open_hazard_is_not if {
	not subject.met with input as changed([put("/hazards/0/status", "open")])
}

test_on_the_first_day_of_the_stop_is_met if {
	subject.met with input as changed([put("/self_check/at", "2026-02-10T00:00:00+08:00")])
}

test_a_second_before_the_stop_is_not if {
	not subject.met with input as changed([put("/self_check/at", "2026-02-09T23:59:59+08:00")])
}

test_a_second_after_the_act_is_not if {
	not subject.met with input as changed([put("/self_check/at", "2026-02-26T16:00:01+08:00")])
}

test_it_does_not_lapse if {
	found := subject.until with input as base
	found == "never"
}

test_what_is_shown if {
	found := subject.observed with input as base
	found == {"led_by": "P-HEAD", "open": set()}
}

test_an_open_hazard_is_shown if {
	found := subject.observed with input as changed([put("/hazards/0/status", "open")])
	found == {"led_by": "P-HEAD", "open": {"H-1"}}
}

test_what_is_asked if {
	found := subject.required with input as base
	found == {"led_by": "P-HEAD", "open": []}
}
