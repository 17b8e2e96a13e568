package packs.resumption_cn.gen.cn_gen_acc_05_test

import data.packs.resumption_cn.gen.cn_gen_acc_05 as subject

passes := [{"id": "gas", "result": "na"}, {"id": "power", "result": "pass"}]

nothing := [{"id": "gas", "result": "na"}]

of(action, own, department) := {"act": {"action": action}, "self_acceptance": {"items": own}, "acceptance": {"items": department}}

test_one_item_passes if {
	subject.met with input as of("accept", nothing, passes)
	subject.met with input as of("self_accept", passes, nothing)
}

test_nothing_passes if {
	not subject.met with input as of("accept", passes, nothing)
	not subject.met with input as of("self_accept", nothing, passes)
}

test_no_item if {
	not subject.met with input as of("accept", passes, [])
	not subject.met with input as of("self_accept", [], passes)
}

test_no_sheet if {
	not subject.met with input as {"act": {"action": "accept"}}
}

test_the_clock_changes_nothing if {
	found := subject.until with input as of("accept", [], passes)
	found == "never"
}

test_what_is_shown if {
	theirs := subject.observed with input as of("accept", nothing, passes)
	theirs == {"gas: na", "power: pass"}
	own := subject.observed with input as of("self_accept", nothing, passes)
	own == {"gas: na"}
	asked := subject.required with input as of("accept", [], passes)
	asked == "at least one item that passes"
}

test_the_other_sheet_is_not_shown if {
	theirs := subject.observed with input as of("accept", [{"id": "own", "result": "pass"}], passes)
	theirs == {"gas: na", "power: pass"}
	own := subject.observed with input as of("self_accept", passes, [{"id": "theirs", "result": "pass"}])
	own == {"gas: na", "power: pass"}
}
