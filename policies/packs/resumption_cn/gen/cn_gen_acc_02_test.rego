package packs.resumption_cn.gen.cn_gen_acc_02_test

import data.packs.resumption_cn.gen.cn_gen_acc_02 as subject

compliant := {"act": {"at": "2026-11-23T10:00:00+08:00"}, "case": {"received_at": "2026-11-19T10:00:00+08:00"}, "holds": [
	{"no": "1", "reason": "expert_review", "from": "2026-11-20", "to": "2026-11-20", "told_at": "2026-11-19T10:00:00+08:00", "notice": "sha256:a"},
	{"no": "2", "reason": "testing", "from": "2026-11-24", "to": "2026-11-26", "told_at": "2026-11-23T10:00:00+08:00", "notice": "TZ-2"},
]}

test_each_was_told if {
	subject.applies with input as compliant
	subject.met with input as compliant
}

test_without_a_hold_nothing_is_asked if {
	not subject.applies with input as {"holds": []}
	subject.applies with input as {"holds": [compliant.holds[0]]}
}

test_each_says_why_and_how_long_and_was_told if {
	every key in ["reason", "from", "to", "told_at", "notice"] {
		not subject.met with input as json.patch(compliant, [{"op": "remove", "path": sprintf("/holds/1/%s", [key])}])
	}
	every key in ["told_at", "notice"] {
		not subject.met with input as json.patch(compliant, [{"op": "replace", "path": sprintf("/holds/1/%s", [key]), "value": ""}])
	}
}

test_a_reason_of_another_kind if {
	not subject.met with input as json.patch(compliant, [{"op": "replace", "path": "/holds/0/reason", "value": "other"}])
}

test_days_in_order if {
	not subject.met with input as json.patch(compliant, [{"op": "replace", "path": "/holds/0/to", "value": "2026-11-19"}])
}

test_what_is_shown if {
	shown := subject.observed with input as compliant
	shown == ["expert_review from 2026-11-20 to 2026-11-20, told at 2026-11-19T10:00:00+08:00", "testing from 2026-11-24 to 2026-11-26, told at 2026-11-23T10:00:00+08:00"]
	asked := subject.required with input as compliant
	asked == "one of expert_review, hearing, inspection, testing, appraisal, at most 60 days, told in writing since the application"
}

test_told_before_the_application if {
	not subject.met with input as json.patch(compliant, [{"op": "replace", "path": "/holds/0/told_at", "value": "2026-11-19T09:59:59+08:00"}])
}

test_told_ahead_of_time if {
	not subject.met with input as json.patch(compliant, [{"op": "replace", "path": "/holds/1/told_at", "value": "2026-11-23T10:00:01+08:00"}])
}

test_as_long_as_the_bound if {
	subject.met with input as json.patch(compliant, [{"op": "replace", "path": "/holds/1/to", "value": "2027-01-22"}])
	not subject.met with input as json.patch(compliant, [{"op": "replace", "path": "/holds/1/to", "value": "2027-01-23"}])
}

test_it_lasts if {
	found := subject.until with input as compliant
	found == "never"
}
