# Numbers and flags.
package packs.daily_commitment.commitment.sc74_08_agrees_test

import data.packs.daily_commitment.commitment.sc74_08_agrees as subject

whole := {
	"commitment": {
		"plants": {"total": 6, "running": 3, "stopped": 2, "maintenance": 1},
		"counts": {"contractor": 2},
		"flags": {"contractor": true, "major_hidden_danger": false},
	},
	"facts": {"hazards": {"H-1": {"grade": "general", "status": "open"}, "H-2": {"grade": "major", "status": "closed"}}},
}

set(path, value) := json.patch(whole, [{"op": "replace", "path": path, "value": value}])

test_agrees if subject.met with input as whole

test_plants if {
	every path in ["commitment/plants/total", "commitment/plants/running", "commitment/plants/stopped", "commitment/plants/maintenance"] {
		not subject.met with input as set(path, 9)
	}
}

test_contractors if {
	not subject.met with input as set("commitment/flags/contractor", false)
	not subject.met with input as set("commitment/counts/contractor", 0)
	subject.met with input as json.patch(set("commitment/flags/contractor", false), [{"op": "replace", "path": "commitment/counts/contractor", "value": 0}])
	subject.met with input as set("commitment/counts/contractor", 1)
}

denied := json.patch(whole, [{"op": "add", "path": "facts/hazards/H-3", "value": {"grade": "major", "status": "open"}}])

test_hidden_danger if {
	not subject.met with input as denied
	subject.met with input as json.patch(denied, [{"op": "replace", "path": "commitment/flags/major_hidden_danger", "value": true}])
}

test_what_is_shown if {
	subject.observed == {
		"plants": whole.commitment.plants, "contractor": true, "contractor_work": 2, "major_hidden_danger": false, "open": {"H-3"},
	} with input as denied
	subject.required == "numbers and flags that agree"
}
