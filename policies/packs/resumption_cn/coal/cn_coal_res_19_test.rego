package packs.resumption_cn.coal.cn_coal_res_19_test

import data.packs.resumption_cn.coal.cn_coal_res_19 as subject

compliant := {
	"facts": {
		"data_links": {
			"D1": {
				"system": "safety_monitoring",
				"status": "on",
			},
			"D2": {
				"system": "personnel_positioning",
				"status": "on",
			},
		},
	},
}

changed(patch) := json.patch(compliant, patch)

test_both_on if {
	subject.met with input as compliant
}

test_one_off if {
	not subject.met with input as changed([{"op": "add", "path": "/facts/data_links/D1/status", "value": "off"}])
}

test_falsified if {
	not subject.met with input as changed([{"op": "add", "path": "/facts/data_links/D2/status", "value": "falsified"}])
}

test_one_missing if {
	not subject.met with input as changed([{"op": "remove", "path": "/facts/data_links/D2"}])
}

test_a_third_is_off if {
	not subject.met with input as changed([{"op": "add", "path": "/facts/data_links/D3", "value": {"system": "other", "status": "off"}}])
}

test_unknown if {
	not subject.met with input as changed([{"op": "remove", "path": "/facts/data_links/D1/status"}])
}

test_what_is_shown if {
	found := subject.observed with input as compliant
	found == {"personnel_positioning: on", "safety_monitoring: on"}
	asked := subject.required with input as compliant
	asked == "safety_monitoring, personnel_positioning, each on"
}

test_another_system_in_its_place if {
	not subject.met with input as changed([{"op": "add", "path": "/facts/data_links/D2/system", "value": "other"}])
}
