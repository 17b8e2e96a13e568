package packs.resumption_cn_14.coal.cn_14_coal_res_01_test

import data.packs.resumption_cn_14.coal.cn_14_coal_res_01 as subject

compliant := {
	"facts": {
		"stop_orders": {
			"SO-1": {
				"status": "open",
				"issuer_kind": "emergency",
			},
		},
	},
}

changed(patch) := json.patch(compliant, patch)

test_only_its_own if {
	subject.met with input as compliant
}

test_lifted if {
	subject.met with input as changed([{"op": "add", "path": "/facts/stop_orders/SO-2", "value": {"status": "lifted", "issuer_kind": "police"}}])
}

test_police_open if {
	not subject.met with input as changed([{"op": "add", "path": "/facts/stop_orders/SO-2", "value": {"status": "open", "issuer_kind": "police"}}])
}

test_ecology_open if {
	not subject.met with input as changed([{"op": "add", "path": "/facts/stop_orders/SO-2", "value": {"status": "open", "issuer_kind": "ecology"}}])
}

test_natural_resources_open if {
	not subject.met with input as changed([{"op": "add", "path": "/facts/stop_orders/SO-2", "value": {"status": "open", "issuer_kind": "natural_resources"}}])
}

test_energy_open if {
	not subject.met with input as changed([{"op": "add", "path": "/facts/stop_orders/SO-2", "value": {"status": "open", "issuer_kind": "energy"}}])
}

test_other_open if {
	not subject.met with input as changed([{"op": "add", "path": "/facts/stop_orders/SO-2", "value": {"status": "open", "issuer_kind": "other"}}])
}

test_what_is_shown if {
	found := subject.observed with input as compliant
	found == set()
	asked := subject.required with input as compliant
	asked == "none open"
}

test_what_is_not_met_is_shown if {
	found := subject.observed with input as changed([{"op": "add", "path": "/facts/stop_orders/SO-2", "value": {"status": "open", "issuer_kind": "police"}}])
	found == {"SO-2"}
}

test_what_is_lifted_is_not_shown if {
	found := subject.observed with input as changed([{"op": "add", "path": "/facts/stop_orders/SO-2", "value": {"status": "lifted", "issuer_kind": "police"}}])
	found == set()
}
