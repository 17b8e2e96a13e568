package packs.resumption_cn.fireworks.cn_fw_res_05a_test

import data.packs.resumption_cn.fireworks.cn_fw_res_05a as subject

base := {
	"act": {
		"at": "2022-09-02T09:00:00+08:00",
	},
	"products": [
		{
			"name": "Fountain",
			"licence_no": "YH-1",
			"within_scope": true,
			"test": "pass",
		},
	],
	"facts": {
		"licences": {
			"L-1": {
				"kind": "safety_production",
				"no": "YH-1",
				"status": "valid",
				"valid_to": "2022-09-02",
			},
		},
	},
}

changed(patch) := json.patch(base, patch)

put(path, value) := {"op": "add", "path": path, "value": value}

cut(path) := {"op": "remove", "path": path}

test_allowed_is_met if {
	subject.met with input as base
}

test_out_of_scope_is_not if {
	not subject.met with input as changed([put("/products/0/within_scope", false)])
}

test_that_failed_is_not if {
	not subject.met with input as changed([put("/products/0/test", "fail")])
}

test_of_another_licence_is_not if {
	not subject.met with input as changed([put("/products/0/licence_no", "YH-2")])
}

test_of_a_licence_of_another_kind_is_not if {
	not subject.met with input as changed([put("/facts/licences/L-1/kind", "business")])
}

test_revoked_is_not if {
	not subject.met with input as changed([put("/facts/licences/L-1/status", "revoked")])
}

test_withheld_is_met if {
	subject.met with input as changed([put("/facts/licences/L-1/status", "withheld")])
}

test_ended_is_not if {
	not subject.met with input as changed([put("/facts/licences/L-1/valid_to", "2022-09-01")])
}

test_until_its_last_day_is_over if {
	found := subject.until with input as base
	found == "2022-09-02T16:00:00Z"
}

test_another_licence_does_not_end_it if {
	found := subject.until with input as changed([put("/facts/licences/L-2", {"no": "YH-2", "kind": "business", "valid_to": "2022-09-01"})])
	found == "2022-09-02T16:00:00Z"
}

test_without_end if {
	found := subject.until with input as changed([put("/facts/licences/L-1/valid_to", "2200-01-01")])
	found == "never"
}

test_nothing_to_show if {
	found := subject.observed with input as base
	found == set()
}

test_what_is_wrong_is_shown if {
	found := subject.observed with input as changed([put("/products/0/test", "fail")])
	found == {"Fountain"}
}

test_what_is_asked if {
	found := subject.required with input as base
	found == "each in scope, tested, under a licence on 2022-09-02"
}
