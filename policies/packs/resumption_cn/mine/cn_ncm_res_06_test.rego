package packs.resumption_cn.mine.cn_ncm_res_06_test

import data.packs.resumption_cn.mine.cn_ncm_res_06 as subject

compliant := {
	"stop": {
		"halt": {
			"work_halted": true,
			"cordoned": true,
			"power_off": true,
			"excepted": false,
		},
	},
}

changed(patch) := json.patch(compliant, patch)

test_halted if {
	subject.met with input as compliant
}

test_work_goes_on if {
	not subject.met with input as changed([{"op": "add", "path": "/stop/halt/work_halted", "value": false}])
}

test_not_cordoned if {
	not subject.met with input as changed([{"op": "add", "path": "/stop/halt/cordoned", "value": false}])
}

test_power_on if {
	not subject.met with input as changed([{"op": "add", "path": "/stop/halt/power_off", "value": false}])
}

test_an_exception if {
	subject.met with input as changed([{"op": "add", "path": "/stop/halt", "value": {"work_halted": false, "cordoned": true, "power_off": true, "excepted": true, "filed_with": ["town", "county"], "five_in_place": true, "watcher": "Town clerk"}}])
}

test_not_claimed if {
	not subject.met with input as changed([{"op": "add", "path": "/stop/halt", "value": {"work_halted": false, "cordoned": true, "power_off": true, "excepted": false, "filed_with": ["town", "county"], "five_in_place": true, "watcher": "Town clerk"}}])
}

test_the_town_does_not_know if {
	not subject.met with input as changed([{"op": "add", "path": "/stop/halt", "value": {"work_halted": false, "cordoned": true, "power_off": true, "excepted": true, "filed_with": ["county"], "five_in_place": true, "watcher": "Town clerk"}}])
}

test_the_county_does_not_know if {
	not subject.met with input as changed([{"op": "add", "path": "/stop/halt", "value": {"work_halted": false, "cordoned": true, "power_off": true, "excepted": true, "filed_with": ["town"], "five_in_place": true, "watcher": "Town clerk"}}])
}

test_not_in_place if {
	not subject.met with input as changed([{"op": "add", "path": "/stop/halt", "value": {"work_halted": false, "cordoned": true, "power_off": true, "excepted": true, "filed_with": ["town", "county"], "five_in_place": false, "watcher": "Town clerk"}}])
}

test_nobody_watches if {
	not subject.met with input as changed([{"op": "add", "path": "/stop/halt", "value": {"work_halted": false, "cordoned": true, "power_off": true, "excepted": true, "filed_with": ["town", "county"], "five_in_place": true, "watcher": ""}}])
}

test_what_is_shown if {
	found := subject.observed with input as compliant
	found == {"cordoned": true, "excepted": false, "power_off": true, "work_halted": true}
}

test_what_is_asked if {
	found := subject.required with input as compliant
	found == "halted, cordoned and without power, or an exception filed with town, county and watched"
}
