# Everything is stated.
package packs.daily_commitment.commitment.sc74_08_test

import data.packs.daily_commitment.commitment.sc74_08 as subject

counts := ["hot_work_special", "hot_work_1", "hot_work_2", "confined_space", "blind_plate", "height", "lifting", "temp_power", "excavation", "road_break", "maintenance", "contractor", "change", "tank_transfer", "tank_cleaning", "water_draining"]

flags := ["trial_production", "start_stop", "pilot_test", "contractor", "major_hidden_danger"]

plants := ["total", "running", "stopped", "maintenance"]

whole := {"commitment": {
	"plants": {name: 0 | some name in plants},
	"counts": {name: 0 | some name in counts},
	"flags": {name: false | some name in flags},
	"regulated_processes": 0,
	"risk_level": "low",
}}

paths := (({sprintf("commitment/counts/%v", [name]) | some name in counts} | {sprintf("commitment/flags/%v", [name]) | some name in flags}) | {sprintf("commitment/plants/%v", [name]) | some name in plants}) | {"commitment/regulated_processes", "commitment/risk_level"}

test_whole if {
	subject.met with input as whole
	subject.met with input as json.patch(whole, [{"op": "replace", "path": "commitment/flags/contractor", "value": true}])
}

test_each_is_needed if {
	count(paths) == 27
	every path in paths {
		not subject.met with input as json.remove(whole, [path])
	}
	not subject.met with input as json.patch(whole, [{"op": "replace", "path": "commitment/risk_level", "value": ""}])
}

test_what_is_shown if subject.required == "stated"
