package packs.resumption_cn.gen.cn_gen_res_01c_test

import data.packs.resumption_cn.gen.cn_gen_res_01c as subject

compliant := {"facts": {"stop_orders": {
	"SO-0": {"issuer_kind": "police", "status": "lifted"},
	"SO-1": {"issuer_kind": "emergency", "status": "open"},
}}}

changed(patch) := json.patch(compliant, patch)

test_others_lifted_own_open if subject.met with input as compliant

test_no_order if subject.met with input as changed([{"op": "add", "path": "/facts/stop_orders", "value": {}}])

test_each_other_authority if {
	every kind in ["police", "ecology", "natural_resources", "energy", "other"] {
		not subject.met with input as changed([{"op": "add", "path": "/facts/stop_orders/SO-1/issuer_kind", "value": kind}])
	}
}

test_each_accepting_authority if {
	every kind in ["coal_supervision", "mine_inspection", "emergency"] {
		subject.met with input as changed([{"op": "add", "path": "/facts/stop_orders/SO-1/issuer_kind", "value": kind}])
	}
}

test_what_is_shown if {
	found := subject.observed with input as changed([{"op": "add", "path": "/facts/stop_orders/SO-1/issuer_kind", "value": "energy"}])
	found == {"SO-1 of energy: open"}
	asked := subject.required with input as compliant
	asked == "none open of: police, ecology, natural_resources, energy, other"
}
