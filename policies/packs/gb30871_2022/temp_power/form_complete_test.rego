# Supply, load and user on the form.
package packs.gb30871_2022.temp_power.form_complete_test

import data.packs.gb30871_2022.temp_power.form_complete as subject

base := {"temp_power": {
	"source": {"point": "Box D-12", "approved_kw": 15},
	"voltage_v": 380,
	"user": "P-USER",
	"devices": [{"name": "Welder", "kw": 12.5}, {"name": "Lamp", "kw": 0.001}],
}}

changed(patch) := json.patch(base, patch)

set(path, value) := [{"op": "add", "path": path, "value": value}]

without(path) := [{"op": "remove", "path": path}]

met(doc) if {
	subject.met with input as doc
}

observed(doc) := value if {
	value := subject.observed with input as doc
}

required(doc) := value if {
	value := subject.required with input as doc
}

test_complete_is_met if met(base)

test_anything_left_out_is_not if {
	every path in ["source/point", "source/approved_kw", "voltage_v", "user", "devices", "devices/0/name", "devices/0/kw"] {
		not met(changed(without(concat("/", ["/temp_power", path]))))
	}
}

test_a_dash_is_no_answer if {
	every path in ["source/point", "user", "devices/1/name"] {
		not met(changed(set(concat("/", ["/temp_power", path]), "—")))
	}
}

test_nothing_is_no_power if {
	every path in ["source/approved_kw", "voltage_v", "devices/1/kw"] {
		not met(changed(set(concat("/", ["/temp_power", path]), 0)))
	}
	met(changed(set("/temp_power/source/approved_kw", 0.001)))
	met(changed(set("/temp_power/voltage_v", 1)))
}

test_no_device_is_not_judged_here if met(changed(set("/temp_power/devices", [])))

test_what_is_said if {
	observed(base) == {"point": "Box D-12", "approved_kw": 15, "voltage_v": 380, "user": "P-USER"}
	required(base) == "words for point, user and each device; powers and voltage above 0"
}
