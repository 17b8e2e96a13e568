# Where it is shown.
package packs.daily_commitment.commitment.sc74_10_test

import data.packs.daily_commitment.commitment.sc74_10 as subject

gate := {"where": "gate_screen", "at": "2026-11-24T09:30:00+08:00", "by": "P-1", "evidence": "E-1"}

platform := {"where": "platform", "at": "2026-11-24T09:40:00+08:00", "by": "P-1", "evidence": "E-2"}

shown(list) := {"now": "2026-11-24T01:40:00Z", "commitment": {"date": "2026-11-24", "main_person": "P-MAIN", "displays": list}}

test_both if subject.met with input as shown([gate, platform])

test_one_is_missing if {
	not subject.met with input as shown([gate])
	not subject.met with input as shown([platform])
	not subject.met with input as shown([])
}

test_each_is_recorded if {
	every change in [{"by": ""}, {"evidence": ""}, {"at": "2026-11-23T23:59:59+08:00"}, {"at": "2026-11-25T00:00:00+08:00"}] {
		not subject.met with input as shown([object.union(gate, change), platform])
	}
}

test_not_ahead if {
	not subject.met with input as object.union(shown([gate, platform]), {"now": "2026-11-24T01:39:59Z"})
	subject.met with input as object.union(shown([object.union(gate, {"at": "2026-11-24T00:00:00+08:00"}), platform]), {"now": "2026-12-24T01:39:59Z"})
}

test_what_is_shown if {
	subject.observed == {"platform"} with input as shown([platform])
	subject.required == ["gate_screen", "platform"]
	subject.until == "never"
	subject.answerable == {{
		"person_id": "P-MAIN", "post": "main_responsible", "due": "2026-11-24",
		"duty": {"en": "Show the daily safety commitment at the gate and on the platform", "zh": "在主门外显示屏和平台公告安全承诺"},
	}} with input as shown([])
}
