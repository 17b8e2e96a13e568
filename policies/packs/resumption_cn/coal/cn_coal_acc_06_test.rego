package packs.resumption_cn.coal.cn_coal_acc_06_test

import data.packs.resumption_cn.coal.cn_coal_acc_06 as subject

compliant := {
	"stop": {
		"systems_kept_up": {
			"ventilation": false,
		},
	},
	"plan": {
		"gas_release": {
			"measures": "M",
			"leader": "P",
			"team": "rescue_team",
		},
	},
}

changed(patch) := json.patch(compliant, patch)

test_a_rescue_team if {
	subject.met with input as compliant
}

test_others if {
	not subject.met with input as changed([{"op": "add", "path": "/plan/gas_release/team", "value": "other"}])
}

test_no_measures if {
	not subject.met with input as changed([{"op": "remove", "path": "/plan/gas_release/measures"}])
}

test_no_leader if {
	not subject.met with input as changed([{"op": "remove", "path": "/plan/gas_release/leader"}])
}

test_ventilation_ran if {
	not subject.applies with input as changed([{"op": "add", "path": "/stop/systems_kept_up/ventilation", "value": true}, {"op": "add", "path": "/upkeep", "value": []}])
}

test_the_log_says_it_did_not if {
	subject.applies with input as changed([{"op": "add", "path": "/stop/systems_kept_up/ventilation", "value": true}, {"op": "add", "path": "/upkeep", "value": [{"system": "ventilation", "running": false}]}])
}

test_what_is_shown if {
	found := subject.observed with input as compliant
	found == {"measures": "M", "team": "rescue_team"}
	asked := subject.required with input as compliant
	asked == "measures of its own, a leader, one of rescue_team, professionals"
}

test_ventilation_that_stood_still_applies if {
	subject.applies with input as {"stop": {"systems_kept_up": {"ventilation": false}}}
	not subject.applies with input as {"stop": {"systems_kept_up": {"ventilation": true}}}
}
