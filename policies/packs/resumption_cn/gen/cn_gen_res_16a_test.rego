package packs.resumption_cn.gen.cn_gen_res_16a_test

import data.packs.resumption_cn.gen.cn_gen_res_16a as subject

compliant := {
	"act": {"action": "self_accept"},
	"stage": "accept",
	"case": {"id": "C-9"},
	"unit": {"name": "Mine 1"},
	"stop": {"track": "A"},
	"facts": {"resumptions": {
		"C-1": ended("reject", "rejected"),
		"C-2": {"unit": "Mine 1", "status": "resumed", "acts": [{"action": "apply", "at": "2026-01-01T08:00:00+08:00"}, {"action": "complete", "at": "2026-06-01T08:00:01+08:00"}]},
		"C-9": {"unit": "Mine 1", "status": "applied", "acts": []},
	}},
}

ended(action, status) := {"unit": "Mine 1", "status": status, "acts": [
	{"action": "apply", "at": "2026-05-01T08:00:00+08:00"},
	{"action": "start_acceptance", "at": "2026-05-02T08:00:00+08:00"},
	{"action": action, "at": "2026-06-01T08:00:00+08:00"},
]}

changed(patch) := json.patch(compliant, patch)

refused(action, status) := {"op": "add", "path": "/facts/resumptions/C-1", "value": ended(action, status)}

none_since := {"op": "remove", "path": "/facts/resumptions/C-2"}

test_it_binds_who_accepts_by_himself if {
	subject.applies with input as compliant
	subject.applies with input as changed([{"op": "add", "path": "/stop/track", "value": "B"}])
}

test_it_binds_track_a_before_and_after_the_acceptance if {
	every stage in ["apply", "restart"] {
		subject.applies with input as changed([{"op": "add", "path": "/stage", "value": stage}, {"op": "add", "path": "/act/action", "value": "evaluate"}])
	}
}

test_it_does_not_bind_an_authority if {
	not subject.applies with input as changed([{"op": "add", "path": "/act/action", "value": "accept"}])
	not subject.applies with input as changed([{"op": "add", "path": "/stage", "value": "restart"}, {"op": "add", "path": "/act/action", "value": "lift_order"}])
}

test_it_does_not_bind_what_an_authority_accepts if {
	not subject.applies with input as changed([{"op": "add", "path": "/stage", "value": "restart"}, {"op": "add", "path": "/act/action", "value": "restart"}, {"op": "add", "path": "/stop/track", "value": "B"}])
}

test_resumed_since if {
	subject.met with input as compliant
}

test_none_at_all if {
	subject.met with input as changed([{"op": "add", "path": "/facts/resumptions", "value": {}}])
}

test_refused_and_not_resumed_since if {
	every action, status in {"reject": "rejected", "revoke": "revoked", "propose_closure": "closure_proposed", "withdraw": "withdrawn"} {
		not subject.met with input as changed([refused(action, status), none_since])
	}
}

test_refused_and_resumed_since if {
	every action, status in {"reject": "rejected", "revoke": "revoked", "propose_closure": "closure_proposed", "withdraw": "withdrawn"} {
		subject.met with input as changed([refused(action, status)])
	}
}

test_withdrawn_before_anybody_looked if {
	subject.met with input as changed([none_since, refused("withdraw", "withdrawn"), {"op": "remove", "path": "/facts/resumptions/C-1/acts/1"}])
}

test_resumed_before if {
	not subject.met with input as changed([{"op": "add", "path": "/facts/resumptions/C-2/acts/1/at", "value": "2026-06-01T08:00:00+08:00"}])
}

test_not_resumed_yet if {
	not subject.met with input as changed([{"op": "add", "path": "/facts/resumptions/C-2/status", "value": "restarting"}])
}

test_another_act_is_no_resumption if {
	not subject.met with input as changed([{"op": "add", "path": "/facts/resumptions/C-2/acts/1/action", "value": "restart"}])
}

test_another_unit_resumed_since if {
	not subject.met with input as changed([{"op": "add", "path": "/facts/resumptions/C-2/unit", "value": "Mine 2"}])
}

test_another_unit_was_refused if {
	not subject.met with input as changed([none_since, {"op": "add", "path": "/facts/resumptions/C-1/unit", "value": "Mine 2"}])
}

test_when_it_was_refused_is_not_known if {
	not subject.met with input as changed([{"op": "remove", "path": "/facts/resumptions/C-1/acts/2"}])
}

test_one_that_is_under_way_refuses_nothing if {
	subject.met with input as changed([none_since, {"op": "add", "path": "/facts/resumptions/C-1/status", "value": "applied"}])
}

test_its_own_record_does_not_count if {
	subject.met with input as changed([none_since, {"op": "add", "path": "/case/id", "value": "C-1"}])
}

test_a_register_that_is_not_there if {
	not subject.met with input as changed([{"op": "remove", "path": "/facts"}])
}

test_the_clock_changes_nothing if {
	found := subject.until with input as compliant
	found == "never"
}

test_what_is_shown if {
	found := subject.observed with input as changed([{"op": "add", "path": "/facts/resumptions/C-3", "value": {"status": "stopped"}}])
	found == {"C-1: rejected"}
	asked := subject.required with input as compliant
	asked == "none rejected, revoked, proposed for closure or withdrawn from an acceptance that was not followed by a resumption"
}

test_the_case_itself_is_not_shown if {
	found := subject.observed with input as changed([{"op": "add", "path": "/facts/resumptions/C-9/status", "value": "rejected"}])
	found == {"C-1: rejected"}
}

test_withdrawn_after_it_was_frozen if {
	not subject.met with input as changed([none_since, refused("withdraw", "withdrawn"), {"op": "replace", "path": "/facts/resumptions/C-1/acts/1/action", "value": "freeze"}])
}
