package packs.resumption_cn.gen.cn_gen_res_07a_test

import data.packs.resumption_cn.gen.cn_gen_res_07a as subject

compliant := {"facts": {
	"monitoring_systems": {"MS-1": {"status": "in_service"}, "MS-2": {"status": "maintenance"}},
	"safety_systems": {"SS-1": {"status": "in_service"}, "SS-2": {"status": "maintenance"}},
	"data_links": {"DL-1": {"status": "on"}, "DL-2": {"status": "off"}},
}}

changed(patch) := json.patch(compliant, patch)

test_in_use if subject.met with input as compliant

test_none_in_the_registers if {
	subject.met with input as {"facts": {"monitoring_systems": {}, "safety_systems": {}, "data_links": {}}}
}

test_switched_off_or_falsified if {
	every path in ["/facts/monitoring_systems/MS-1/status", "/facts/safety_systems/SS-1/status"] {
		not subject.met with input as changed([{"op": "add", "path": path, "value": "disabled"}])
		not subject.met with input as changed([{"op": "add", "path": path, "value": "falsified"}])
	}
}

test_a_falsified_link if {
	not subject.met with input as changed([{"op": "add", "path": "/facts/data_links/DL-2/status", "value": "falsified"}])
}

test_what_is_shown if {
	found := subject.observed with input as changed([
		{"op": "add", "path": "/facts/monitoring_systems/MS-1/status", "value": "disabled"},
		{"op": "add", "path": "/facts/safety_systems/SS-2/status", "value": "falsified"},
		{"op": "add", "path": "/facts/data_links/DL-1/status", "value": "falsified"},
	])
	found == {"MS-1: disabled", "SS-2: falsified", "DL-1: falsified"}
	asked := subject.required with input as compliant
	asked == "none disabled, none falsified"
}
