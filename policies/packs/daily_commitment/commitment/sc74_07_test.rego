# Items of work, and what goes on.
package packs.daily_commitment.commitment.sc74_07_test

import data.packs.daily_commitment.commitment.sc74_07 as subject

names := ["start_stop", "trial_production", "special_work", "maintenance", "contractor", "tank_farm_hot_work", "change"]

special := ["hot_work_special", "hot_work_1", "hot_work_2", "confined_space", "blind_plate", "height", "lifting", "temp_power", "excavation", "road_break"]

whole := {"commitment": {
	"heads": {"work": {name: {"answer": "yes"} | some name in names}},
	"counts": object.union({name: 0 | some name in special}, {"maintenance": 0, "change": 0}),
	"flags": {"start_stop": false, "trial_production": false, "contractor": false},
}}

absent := {"answer": "not_here", "reason": "none today"}

with_item(name, item) := json.patch(whole, [{"op": "replace", "path": sprintf("commitment/heads/work/%v", [name]), "value": item}])

also(doc, path, value) := json.patch(doc, [{"op": "replace", "path": path, "value": value}])

test_in_order if subject.met with input as whole

test_each_item if {
	every name in names {
		not subject.met with input as json.remove(whole, [sprintf("commitment/heads/work/%v", [name])])
		not subject.met with input as with_item(name, {"answer": "no"})
		subject.met with input as with_item(name, {"answer": "no", "measures": "stopped", "responsible": "P-1"})
		subject.met with input as with_item(name, absent)
		not subject.met with input as with_item(name, {"answer": "not_here"})
		subject.observed == {name} with input as with_item(name, {"answer": "no"})
	}
}

test_what_goes_on_is_here if {
	every name, path in {
		"start_stop": "commitment/flags/start_stop", "trial_production": "commitment/flags/trial_production",
		"contractor": "commitment/flags/contractor",
	} {
		not subject.met with input as also(with_item(name, absent), path, true)
		subject.met with input as also(whole, path, true)
	}
	every name, path in {"maintenance": "commitment/counts/maintenance", "change": "commitment/counts/change"} {
		not subject.met with input as also(with_item(name, absent), path, 1)
		subject.met with input as also(whole, path, 1)
	}
	every count in special {
		not subject.met with input as also(with_item("special_work", absent), sprintf("commitment/counts/%v", [count]), 1)
	}
	subject.met with input as also(with_item("tank_farm_hot_work", absent), "commitment/counts/hot_work_special", 1)
}

test_what_is_shown if {
	subject.observed == set() with input as whole
	subject.required == names
}
