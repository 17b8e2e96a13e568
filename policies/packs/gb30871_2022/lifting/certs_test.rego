# Certificates of those who lift.
package packs.gb30871_2022.lifting.certs_test

import data.packs.gb30871_2022.lifting.certs as subject

base := {"permit": {"window": {"end": "2026-11-20T18:00:00+08:00"}}, "lifting": {"operators": ["P-OP"], "riggers": ["P-RIG"], "commander": "P-CMD"}, "facts": {"persons": {"P-OP": {"certificates": [{"kind": "crane_operation", "no": "C-1", "valid_to": "2026-11-20"}]}, "P-CMD": {"certificates": [{"kind": "guardian", "no": "G-1", "valid_to": "2030-01-01"}, {"kind": "lifting_command", "no": "C-2", "valid_to": "2027-01-31"}]}, "P-RIG": {"certificates": [{"kind": "rigging", "no": "C-3", "valid_to": "2027-01-31"}]}}}}

changed(patch) := json.patch(base, patch)

set(path, value) := [{"op": "add", "path": path, "value": value}]

without(path) := [{"op": "remove", "path": path}]

# The numbers are data; these tests show the rule at those of the standard.
met(doc) if {
	subject.met with input as doc
		with data.packs.gb30871_2022.params.zone.value as "Asia/Shanghai"
		with data.packs.gb30871_2022.params.lifting_certificates.value as {"operator": ["crane_operation"], "commander": ["lifting_command"], "rigger": []}
}

observed(doc) := value if {
	value := subject.observed with input as doc
		with data.packs.gb30871_2022.params.zone.value as "Asia/Shanghai"
		with data.packs.gb30871_2022.params.lifting_certificates.value as {"operator": ["crane_operation"], "commander": ["lifting_command"], "rigger": []}
}

required(doc) := value if {
	value := subject.required with input as doc
		with data.packs.gb30871_2022.params.zone.value as "Asia/Shanghai"
		with data.packs.gb30871_2022.params.lifting_certificates.value as {"operator": ["crane_operation"], "commander": ["lifting_command"], "rigger": []}
}

strict(doc) if {
	subject.met with input as doc
		with data.packs.gb30871_2022.params.zone.value as "Asia/Shanghai"
		with data.packs.gb30871_2022.params.lifting_certificates.value as {"operator": ["crane_operation"], "commander": ["lifting_command"], "rigger": ["rigging"]}
}

test_valid_to_the_last_day_is_met if met(base)

test_valid_to_the_day_before_is_not if {
	not met(changed(set("/facts/persons/P-OP/certificates/0/valid_to", "2026-11-19")))
	not met(changed(set("/facts/persons/P-CMD/certificates/1/valid_to", "2026-11-19")))
}

test_another_certificate_is_not if {
	not met(changed(set("/facts/persons/P-OP/certificates/0/kind", "lifting_command")))
	not met(changed(set("/facts/persons/P-CMD/certificates/1/kind", "crane_operation")))
}

test_a_certificate_without_number_is_not if not met(changed(set("/facts/persons/P-OP/certificates/0/no", "")))

test_each_operator_needs_one if not met(changed(set("/lifting/operators", ["P-OP", "P-RIG"])))

test_riggers_need_one_only_where_the_law_asks if {
	met(changed(without("/facts/persons/P-RIG")))
	strict(base)
	not strict(changed(without("/facts/persons/P-RIG")))
	not strict(changed(without("/lifting/riggers")))
	not strict(changed(set("/facts/persons/P-RIG/certificates/0/valid_to", "2026-11-19")))
}

test_unknown_people_are_not if {
	not met(changed(without("/lifting/operators")))
	not met(changed(without("/lifting/commander")))
	not met(changed(without("/facts/persons/P-OP")))
	not met(changed(without("/permit/window/end")))
}

test_what_is_said if {
	observed(base) == {"P-OP: crane_operation to 2026-11-20", "P-CMD: guardian to 2030-01-01", "P-CMD: lifting_command to 2027-01-31"}
	required(base) == {"operators": ["crane_operation"], "commander": ["lifting_command"], "riggers": [], "valid_to": "2026-11-20"}
}
