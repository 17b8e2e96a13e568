package packs.resumption_cn.coal.cn_coal_res_07c_test

import data.packs.resumption_cn.coal.cn_coal_res_07c as subject

base := {
	"stop": {
		"track": "C",
		"first_day": "2026-09-28",
		"rectification": {"content": "Gas drainage", "place": "3rd district", "until": "2026-09-28", "persons": ["P-1"], "money_yuan": 0},
	},
	"facts": {"stop_orders": {}},
}

changed(patch) := json.patch(base, patch)

test_all_five if {
	subject.met with input as base
}

test_one_is_missing if {
	every member in ["content", "place", "until", "persons", "money_yuan"] {
		not subject.met with input as changed([{"op": "remove", "path": concat("/", ["/stop/rectification", member])}])
	}
}

test_nothing_is_said if {
	not subject.met with input as changed([{"op": "replace", "path": "/stop/rectification/content", "value": ""}])
	not subject.met with input as changed([{"op": "replace", "path": "/stop/rectification/place", "value": ""}])
	not subject.met with input as changed([{"op": "replace", "path": "/stop/rectification/persons", "value": []}])
	not subject.met with input as changed([{"op": "replace", "path": "/stop/rectification/persons", "value": [""]}])
}

test_a_limit_before_the_stop if {
	not subject.met with input as changed([{"op": "replace", "path": "/stop/rectification/until", "value": "2026-09-27"}])
}

test_an_order_applies_whatever_is_claimed if {
	subject.applies with input as base
	other := changed([{"op": "replace", "path": "/stop/track", "value": "B"}])
	not subject.applies with input as other
	subject.applies with input as json.patch(other, [{"op": "replace", "path": "/facts/stop_orders", "value": {"SO-1": {"kind": "rectification", "status": "open"}}}])
}

test_what_is_shown if {
	shown := subject.observed with input as base
	shown == {"place": "3rd district", "until": "2026-09-28", "persons": ["P-1"], "money_yuan": 0}
	subject.required == "content, place, time limit, persons and money"
}
