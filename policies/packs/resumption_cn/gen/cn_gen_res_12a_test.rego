package packs.resumption_cn.gen.cn_gen_res_12a_test

import data.packs.resumption_cn.gen.cn_gen_res_12a as subject

# Withheld while an order to stop stands.
compliant := {
	"stage": "apply",
	"stop": {"kind": "ordered", "first_day": "2026-09-28"},
	"facts": {
		"licences": {
			"LIC-1": {"kind": "business", "status": "valid"},
			"LIC-2": {"kind": "safety_production", "status": "withheld"},
			"LIC-3": {"kind": "safety_production", "status": "revoked"},
		},
		"stop_orders": {"SO-1": {"status": "open"}},
	},
}

changed(patch) := json.patch(compliant, patch)

lifted_early := {"op": "add", "path": "/facts/stop_orders/SO-1", "value": {"status": "lifted", "lifted_at": "2026-09-27T10:00:00+08:00"}}

test_an_order_explains_it if subject.met with input as compliant

test_no_order_explains_it if not subject.met with input as changed([lifted_early])

test_none_withheld if {
	subject.met with input as changed([lifted_early, {"op": "add", "path": "/facts/licences/LIC-2/status", "value": "valid"}])
	subject.met with input as changed([{"op": "add", "path": "/facts/licences", "value": {}}])
}

test_withheld_at_the_restart if not subject.met with input as changed([{"op": "add", "path": "/stage", "value": "restart"}])

test_nobody_says_how_it_stands if not subject.met with input as changed([{"op": "remove", "path": "/facts/licences/LIC-1/status"}])

test_what_is_shown if {
	found := subject.observed with input as compliant
	found == {"safety_production: withheld, stop: ordered"}
	asked := subject.required with input as compliant
	asked == "none withheld without an order that concerns the stop, none at the restart"
}
