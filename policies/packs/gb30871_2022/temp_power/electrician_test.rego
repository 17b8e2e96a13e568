# Certificates of electrician.
package packs.gb30871_2022.temp_power.electrician_test

import data.packs.gb30871_2022.temp_power.electrician as subject

base := {
	"stage": "approve",
	"permit": {
		"window": {"start": "2026-11-20T09:00:00+08:00", "end": "2026-11-22T17:00:00+08:00"},
		"leader": "P-L",
		"leader_cert": "E-1",
		"workers": [{"person_id": "P-W", "cert_no": "E-2"}],
	},
	"facts": {"persons": {
		"P-L": {"certificates": [{"kind": "electrician", "no": "E-1", "valid_to": "2026-11-22"}]},
		"P-W": {"certificates": [{"kind": "electrician", "no": "E-2", "valid_to": "2027-01-01"}]},
	}},
}

changed(patch) := json.patch(base, patch)

set(path, value) := [{"op": "add", "path": path, "value": value}]

without(path) := [{"op": "remove", "path": path}]

# The numbers are data; these tests show the rule at those of the standard.
met(doc) if {
	subject.met with input as doc
		with data.packs.gb30871_2022.params.zone.value as "Asia/Shanghai"
		with data.packs.gb30871_2022.params.utc_offset.value as "+08:00"
		with data.packs.gb30871_2022.params.temp_power_certificate.value as "electrician"
}

observed(doc) := value if {
	value := subject.observed with input as doc
		with data.packs.gb30871_2022.params.zone.value as "Asia/Shanghai"
		with data.packs.gb30871_2022.params.utc_offset.value as "+08:00"
		with data.packs.gb30871_2022.params.temp_power_certificate.value as "electrician"
}

required(doc) := value if {
	value := subject.required with input as doc
		with data.packs.gb30871_2022.params.zone.value as "Asia/Shanghai"
		with data.packs.gb30871_2022.params.utc_offset.value as "+08:00"
		with data.packs.gb30871_2022.params.temp_power_certificate.value as "electrician"
}

fixes(doc) := value if {
	value := subject.fixes with input as doc
		with data.packs.gb30871_2022.params.zone.value as "Asia/Shanghai"
		with data.packs.gb30871_2022.params.utc_offset.value as "+08:00"
		with data.packs.gb30871_2022.params.temp_power_certificate.value as "electrician"
}

leader(key, value) := changed(set(concat("/", ["/facts/persons/P-L/certificates/0", key]), value))

worker(key, value) := changed(set(concat("/", ["/facts/persons/P-W/certificates/0", key]), value))

test_valid_to_the_last_day_is_met if met(base)

test_a_day_less_is_not if {
	not met(leader("valid_to", "2026-11-21"))
	not met(worker("valid_to", "2026-11-21"))
}

test_another_kind_or_number_is_not if {
	not met(leader("kind", "welding"))
	not met(worker("kind", "welding"))
	not met(leader("no", "E-9"))
	not met(worker("no", "E-9"))
}

test_every_worker_counts if not met(changed(set("/permit/workers/-", {"person_id": "P-X", "cert_no": "E-3"})))

test_unknown_is_not if {
	every path in ["/permit/leader", "/permit/leader_cert", "/permit/workers", "/permit/workers/0/person_id", "/permit/workers/0/cert_no", "/permit/window/end", "/facts/persons/P-L", "/facts/persons/P-W", "/facts/persons/P-W/certificates/0/valid_to"] {
		not met(changed(without(path)))
	}
}

shorter := {{"pointer": "/permit/window/end", "value": "2026-11-21T23:59:59+08:00"}}

test_the_fix_ends_with_the_last_valid_day if {
	fixes(base) == set()
	fixes(leader("valid_to", "2026-11-21")) == shorter
	fixes(worker("valid_to", "2026-11-21")) == shorter
}

test_no_fix_by_another_certificate_or_before_the_start if {
	fixes(changed(set("/facts/persons/P-G", {"certificates": [{"kind": "electrician", "no": "E-9", "valid_to": "2026-11-21"}]}))) == set()
	fixes(json.patch(leader("valid_to", "2026-11-21"), set("/facts/persons/P-L/certificates/0/kind", "welding"))) == set()
	fixes(leader("valid_to", "2026-11-19")) == set()
}

test_an_approved_window_is_not_moved if fixes(json.patch(leader("valid_to", "2026-11-21"), set("/stage", "start"))) == set()

test_what_is_said if {
	observed(base) == {"P-L: electrician E-1 to 2026-11-22", "P-W: electrician E-2 to 2027-01-01"}
	required(base) == "electrician, with the number on the form, to 2026-11-22 or later"
}
