package packs.resumption_cn.gen.cn_gen_acc_06_test

import data.packs.resumption_cn.gen.cn_gen_acc_06 as subject

compliant := {"case": {"received_at": "2026-11-16T09:00:00+08:00", "acts": {
	"apply": {"at": "2026-11-16T09:00:00+08:00"},
	"request_missing": {"at": "2026-11-17T09:00:00+08:00"},
	"resubmit": {"at": "2026-11-17T09:00:00+08:00"},
}}}

changed(patch) := json.patch(compliant, patch)

test_asked_for_once if {
	subject.applies with input as compliant
	subject.met with input as compliant
}

test_nothing_was_asked_for if {
	not subject.applies with input as changed([{"op": "remove", "path": "/case/acts/request_missing"}])
}

test_asked_for_in_an_earlier_application if {
	not subject.applies with input as changed([{"op": "replace", "path": "/case/acts/request_missing/at", "value": "2026-11-16T08:59:59+08:00"}])
	subject.applies with input as changed([{"op": "replace", "path": "/case/acts/request_missing/at", "value": "2026-11-16T09:00:00+08:00"}])
}

test_not_submitted_yet if {
	subject.met with input as changed([{"op": "remove", "path": "/case/acts/resubmit"}])
}

test_asked_for_again if {
	not subject.met with input as changed([{"op": "replace", "path": "/case/acts/request_missing/at", "value": "2026-11-17T09:00:01+08:00"}])
}

test_submitted_in_an_earlier_application if {
	subject.met with input as changed([{"op": "replace", "path": "/case/acts/resubmit/at", "value": "2026-11-16T08:59:59+08:00"}])
	not subject.met with input as changed([{"op": "replace", "path": "/case/acts/resubmit/at", "value": "2026-11-16T09:00:00+08:00"}])
}

test_the_clock_changes_nothing if {
	found := subject.until with input as compliant
	found == "never"
}

test_what_is_shown if {
	found := subject.observed with input as compliant
	found == {"submitted at 2026-11-17T09:00:00+08:00, asked for at 2026-11-17T09:00:00+08:00"}
	asked := subject.required with input as compliant
	asked == "asked for once, before what was missing was submitted"
}
