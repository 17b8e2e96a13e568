package packs.resumption_cn.gen.cn_gen_res_16_test

import data.packs.resumption_cn.gen.cn_gen_res_16 as subject

compliant := {
	"act": {"action": "restart"},
	"case": {"id": "C-2"},
	"unit": {"name": "Mine 1"},
	"stop": {"track": "B"},
	"facts": {"resumptions": {
		"C-1": {"unit": "Mine 1", "status": "resumed"},
		"C-2": {"unit": "Mine 1", "status": "approved"},
		"C-3": {"unit": "Mine 2", "status": "restarting"},
	}},
}

changed(patch) := json.patch(compliant, patch)

beside(other) := changed([{"op": "add", "path": "/facts/resumptions/C-1", "value": other}])

test_the_only_one_of_the_unit if {
	subject.met with input as compliant
}

test_none_at_all if {
	subject.met with input as changed([{"op": "add", "path": "/facts/resumptions", "value": {}}])
}

test_another_of_the_unit_under_way if {
	every status in ["stopped", "applied", "approved", "restarting"] {
		not subject.met with input as beside({"unit": "Mine 1", "status": status})
	}
}

test_another_of_the_unit_that_ended if {
	every status in ["resumed", "rejected", "revoked", "closure_proposed", "withdrawn"] {
		subject.met with input as beside({"unit": "Mine 1", "status": status})
	}
}

test_another_that_names_no_unit if {
	not subject.met with input as beside({"status": "stopped"})
}

test_a_case_that_names_no_unit if {
	not subject.met with input as changed([{"op": "remove", "path": "/unit/name"}])
}

test_another_that_tells_no_status if {
	not subject.met with input as beside({"unit": "Mine 2"})
}

test_accepted_by_itself_another_unit_counts if {
	not subject.met with input as changed([{"op": "add", "path": "/stop/track", "value": "A"}])
	not subject.met with input as changed([{"op": "add", "path": "/act/action", "value": "self_accept"}])
}

test_accepted_by_itself_the_only_one if {
	alone := [{"op": "remove", "path": "/facts/resumptions/C-3"}]
	subject.met with input as changed(array.concat(alone, [{"op": "add", "path": "/stop/track", "value": "A"}]))
	subject.met with input as changed(array.concat(alone, [{"op": "add", "path": "/act/action", "value": "self_accept"}]))
}

test_a_register_that_is_not_there if {
	not subject.met with input as changed([{"op": "remove", "path": "/facts"}])
}

test_the_clock_changes_nothing if {
	found := subject.until with input as compliant
	found == "never"
}

test_what_is_shown if {
	found := subject.observed with input as beside({"unit": "Mine 1", "status": "stopped"})
	found == {"C-1: stopped", "C-3: restarting"}
	asked := subject.required with input as compliant
	asked == "no other case of the unit under way; of the enterprise where it accepts by itself"
}

test_what_ended_is_not_shown if {
	found := subject.observed with input as compliant
	found == {"C-3: restarting"}
}
