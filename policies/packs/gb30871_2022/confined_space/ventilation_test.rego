# Ventilation is confirmed, looked at, and piped air analysed.
package packs.gb30871_2022.confined_space.ventilation_test

import data.packs.gb30871_2022.confined_space.ventilation as subject

at(clock) := sprintf("2026-11-20T%v+08:00", [clock])

yes(clock) := {"answer": "yes", "confirmed_by": "P-C", "confirmed_at": at(clock), "evidence": "EV-1"}

base := {
	"act": {"at": at("09:20:00")},
	"permit": {"measures": {"ventilated": yes("09:20:00")}, "checks": {"piped_air": yes("09:20:00")}},
	"confined": {"ventilation": {"at": at("09:20:00"), "means": ["natural", "forced"]}},
}

changed(patch) := json.patch(base, patch)

set(path, value) := changed([{"op": "add", "path": path, "value": value}])

without(path) := changed([{"op": "remove", "path": path}])

met(doc) if {
	subject.met with input as doc
}

test_confirmed_and_looked_at_is_met if met(base)

test_not_confirmed_is_not if {
	not met(set("/permit/measures/ventilated/answer", "no"))
	not met(without("/permit/measures/ventilated"))
	not met(set("/permit/measures/ventilated/confirmed_at", at("09:20:01")))
}

test_not_looked_at_is_not if {
	not met(without("/confined/ventilation"))
	not met(set("/confined/ventilation/at", at("09:20:01")))
	not met(without("/confined/ventilation/means"))
}

test_without_piped_air_nobody_confirms_it if met(without("/permit/checks/piped_air"))

test_piped_air_is_analysed_first if {
	met(set("/confined/ventilation/means", ["piped"]))
	piped := set("/confined/ventilation/means", ["natural", "piped"])
	not met(json.patch(piped, [{"op": "remove", "path": "/permit/checks/piped_air"}]))
	not met(json.patch(piped, [{"op": "replace", "path": "/permit/checks/piped_air/answer", "value": "no"}]))
}

test_it_does_not_lapse if subject.until == "never"

test_what_is_shown if {
	found := subject.observed with input as base
	found == {"confirmed": "yes", "means": ["natural", "forced"]}
	asked := subject.required with input as base
	asked == "ventilation that is confirmed and recorded; piped air analysed"
}
