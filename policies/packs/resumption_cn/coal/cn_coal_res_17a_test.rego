package packs.resumption_cn.coal.cn_coal_res_17a_test

import data.packs.resumption_cn.coal.cn_coal_res_17a as subject

compliant := {
	"act": {
		"action": "evaluate",
		"at": "2026-11-18T16:00:00+08:00",
	},
	"stop": {
		"track": "C",
		"kind": "ordered",
		"first_day": "2026-09-28",
		"last_day": "2026-11-10",
	},
	"systems": {
		"two_exits": {
			"status": "normal",
			"checked_at": "2026-11-12T10:00:00+08:00",
		},
		"ventilation": {
			"status": "normal",
			"checked_at": "2026-11-12T10:00:00+08:00",
		},
		"monitoring": {
			"status": "normal",
			"checked_at": "2026-11-12T10:00:00+08:00",
		},
		"dust_water": {
			"status": "normal",
			"checked_at": "2026-11-12T10:00:00+08:00",
		},
		"fire_prevention": {
			"status": "normal",
			"checked_at": "2026-11-12T10:00:00+08:00",
		},
		"power": {
			"status": "normal",
			"checked_at": "2026-11-12T10:00:00+08:00",
		},
		"man_riding": {
			"status": "normal",
			"checked_at": "2026-11-12T10:00:00+08:00",
		},
		"drawings": {
			"status": "normal",
			"checked_at": "2026-11-12T10:00:00+08:00",
		},
	},
}

changed(patch) := json.patch(compliant, patch)

test_all_normal if {
	subject.met with input as compliant
}

test_two_exits_at_fault if {
	not subject.met with input as changed([{"op": "add", "path": "/systems/two_exits/status", "value": "fault"}])
}

test_ventilation_at_fault if {
	not subject.met with input as changed([{"op": "add", "path": "/systems/ventilation/status", "value": "fault"}])
}

test_monitoring_at_fault if {
	not subject.met with input as changed([{"op": "add", "path": "/systems/monitoring/status", "value": "fault"}])
}

test_dust_water_at_fault if {
	not subject.met with input as changed([{"op": "add", "path": "/systems/dust_water/status", "value": "fault"}])
}

test_fire_prevention_at_fault if {
	not subject.met with input as changed([{"op": "add", "path": "/systems/fire_prevention/status", "value": "fault"}])
}

test_power_at_fault if {
	not subject.met with input as changed([{"op": "add", "path": "/systems/power/status", "value": "fault"}])
}

test_man_riding_at_fault if {
	not subject.met with input as changed([{"op": "add", "path": "/systems/man_riding/status", "value": "fault"}])
}

test_drawings_at_fault if {
	not subject.met with input as changed([{"op": "add", "path": "/systems/drawings/status", "value": "fault"}])
}

test_checked_during_the_stop if {
	not subject.met with input as changed([{"op": "add", "path": "/systems/power/checked_at", "value": "2026-11-10T23:59:59+08:00"}])
}

test_checked_in_the_future if {
	not subject.met with input as changed([{"op": "add", "path": "/systems/power/checked_at", "value": "2026-11-18T16:00:01+08:00"}])
}

test_one_not_stated if {
	not subject.met with input as changed([{"op": "remove", "path": "/systems/drawings"}])
}

test_what_is_shown if {
	lasts := subject.until with input as compliant
	lasts == "never"
	found := subject.observed with input as compliant
	found == {"drawings": "normal", "dust_water": "normal", "fire_prevention": "normal", "man_riding": "normal", "monitoring": "normal", "power": "normal", "two_exits": "normal", "ventilation": "normal"}
	asked := subject.required with input as compliant
	asked == "each normal, checked after 2026-11-10"
}
