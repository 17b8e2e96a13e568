package packs.resumption_cn.coal.cn_coal_res_13_test

import data.packs.resumption_cn.coal.cn_coal_res_13 as subject

compliant := {
	"facts": {
		"complete": {
			"hazards": true,
		},
		"hazards": {
			"H-1": {
				"grade": "major",
				"status": "closed",
			},
			"H-2": {
				"grade": "general",
				"codes": ["none"],
				"status": "open",
			},
		},
	},
}

changed(patch) := json.patch(compliant, patch)

test_closed if {
	subject.met with input as compliant
}

test_open if {
	not subject.met with input as changed([{"op": "add", "path": "/facts/hazards/H-1/status", "value": "open"}])
}

test_graded_general_but_listed if {
	not subject.met with input as changed([{"op": "add", "path": "/facts/hazards/H-2/codes", "value": ["none", "ventilation"]}])
}

test_graded_general_but_under_a_criterion if {
	every code in ["COAL20-05.1", "COAL26-05.1"] {
		not subject.met with input as changed([{"op": "add", "path": "/facts/hazards/H-2/codes", "value": ["none", code]}])
	}
	subject.met with input as changed([{"op": "add", "path": "/facts/hazards/H-2/codes", "value": ["none", "IT10-05.1"]}])
}

test_under_a_criterion_but_closed if {
	subject.met with input as changed([{"op": "add", "path": "/facts/hazards/H-2", "value": {"grade": "general", "codes": ["COAL26-05.1"], "status": "closed"}}])
}

test_listed_but_closed if {
	subject.met with input as changed([{"op": "add", "path": "/facts/hazards/H-2", "value": {"grade": "general", "codes": ["ventilation"], "status": "closed"}}])
}

test_unknown_status_counts_as_open if {
	not subject.met with input as changed([{"op": "add", "path": "/facts/hazards/H-1/status", "value": "unknown"}])
}

test_nobody_answers_for_the_register if {
	not subject.met with input as changed([{"op": "remove", "path": "/facts/complete/hazards"}])
}

test_an_empty_register_that_is_complete if {
	subject.met with input as changed([{"op": "add", "path": "/facts/hazards", "value": {}}])
}

test_what_is_shown if {
	found := subject.observed with input as compliant
	found == set()
	asked := subject.required with input as compliant
	asked == "no open major hazard in a register declared complete"
}

test_what_is_not_met_is_shown if {
	found := subject.observed with input as changed([{"op": "add", "path": "/facts/hazards/H-1/status", "value": "open"}])
	found == {"H-1"}
}

# What is missing is for the engine to say: without a grade the code settles nothing.
test_a_code_alone_settles_nothing if {
	subject.met with input as changed([{"op": "add", "path": "/facts/hazards/H-8", "value": {"codes": ["gas_drainage"], "status": "open"}}])
}

test_a_criterion_alone_settles_nothing if {
	subject.met with input as changed([{"op": "add", "path": "/facts/hazards/H-8", "value": {"codes": ["COAL26-05.1"], "status": "open"}}])
}
