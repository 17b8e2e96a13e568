package packs.resumption_cn.fireworks.cn_fw_res_02_test

import data.packs.resumption_cn.fireworks.cn_fw_res_02 as subject

base := {
	"act": {
		"action": "accept",
		"division": "130100",
	},
	"enterprise": {
		"division": "130102",
	},
}

changed(patch) := json.patch(base, patch)

put(path, value) := {"op": "add", "path": path, "value": value}

cut(path) := {"op": "remove", "path": path}

test_in_hebei if {
	subject.applies with input as base
}

test_not_elsewhere if {
	not subject.applies with input as changed([put("/enterprise/division", "430181")])
}

test_the_city_is_met if {
	subject.met with input as base
}

test_the_county_is_not if {
	not subject.met with input as changed([put("/act/division", "130102")])
}

test_another_city_is_not if {
	not subject.met with input as changed([put("/act/division", "130200")])
}

test_the_unit_is_not if {
	not subject.met with input as changed([put("/act/action", "self_accept")])
}

test_what_is_shown if {
	found := subject.observed with input as base
	found == {"accept", "130100"}
}

test_what_is_asked if {
	found := subject.required with input as base
	found == {"level": "city", "by": {"河北省烟花爆竹高温停产通知 (2015)"}}
}

test_elsewhere_no_document_asks if {
	found := subject.required with input as changed([put("/enterprise/division", "430181")])
	found == {"level": "city", "by": set()}
}
