# Everything is stated.
package packs.daily_commitment.commitment.sc74_08_test

import data.packs.daily_commitment.commitment.sc74_08 as subject

counts := ["hot_work_special", "hot_work_1", "hot_work_2", "confined_space", "blind_plate", "height", "lifting", "temp_power", "excavation", "road_break", "maintenance", "contractor", "change", "tank_transfer", "tank_cleaning", "water_draining"]

flags := ["trial_production", "start_stop", "pilot_test", "contractor", "major_hidden_danger"]

plants := ["total", "running", "stopped", "maintenance"]

whole := {
	"commitment": {
		"plants": {name: 0 | some name in plants},
		"counts": {name: 0 | some name in counts},
		"flags": {name: false | some name in flags},
		"regulated_processes": 0,
		"risk_level": "low",
	},
	"facts": {"hazards": {"H-1": {"grade": "general", "status": "open"}, "H-2": {"grade": "major", "status": "closed"}}},
}

paths := (({sprintf("commitment/counts/%v", [name]) | some name in counts} | {sprintf("commitment/flags/%v", [name]) | some name in flags}) | {sprintf("commitment/plants/%v", [name]) | some name in plants}) | {"commitment/regulated_processes", "commitment/risk_level"}

test_whole if {
	subject.met with input as whole
}

test_each_is_needed if {
	count(paths) == 27
	every path in paths {
		not subject.met with input as json.remove(whole, [path])
	}
	not subject.met with input as json.patch(whole, [{"op": "replace", "path": "commitment/risk_level", "value": ""}])
}

busy := object.union(whole, {"commitment": {
	"plants": {"total": 6, "running": 3, "stopped": 2, "maintenance": 1},
	"counts": {"contractor": 2},
	"flags": {"contractor": true},
}})

set(path, value) := json.patch(busy, [{"op": "replace", "path": path, "value": value}])

test_agrees if subject.met with input as busy

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

denied := json.patch(busy, [{"op": "add", "path": "facts/hazards/H-3", "value": {"grade": "major", "status": "open"}}])

test_hidden_danger if {
	not subject.met with input as denied
	subject.met with input as json.patch(denied, [{"op": "replace", "path": "commitment/flags/major_hidden_danger", "value": true}])
}

test_what_is_shown if {
	subject.observed == {
		"plants": busy.commitment.plants, "contractor": true, "contractor_work": 2, "major_hidden_danger": false, "open": {"H-3"},
	} with input as denied
	subject.required == "numbers and flags that agree"
}
