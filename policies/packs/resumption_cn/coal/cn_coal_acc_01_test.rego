# Licences.
package packs.resumption_cn.coal.cn_coal_acc_01_test

import data.packs.resumption_cn.coal.cn_coal_acc_01 as subject

base := {
	"act": {"at": "2026-11-18T16:00:00+08:00"},
	"stage": "accept",
	"stop": {"kind": "ordered"},
	"facts": {
		"licences": {
			"L-1": {"kind": "mining", "valid_to": "2026-11-18", "status": "valid"},
			"L-2": {"kind": "safety_production", "valid_to": "2028-04-30", "status": "valid"},
			"L-3": {"kind": "business", "valid_to": "2999-12-31", "status": "valid"},
		},
	},
}

changed(patch) := json.patch(base, patch)

test_valid_to_today_is_met if {
	subject.met with input as base
}

test_ended_yesterday_is_not if {
	not subject.met with input as changed([{"op": "replace", "path": "/facts/licences/L-1/valid_to", "value": "2026-11-17"}])
}

test_revoked_is_not if {
	not subject.met with input as changed([{"op": "replace", "path": "/facts/licences/L-2/status", "value": "revoked"}])
}

test_withheld_by_the_ordered_stop_is_met_before_the_restart if {
	subject.met with input as changed([{"op": "replace", "path": "/facts/licences/L-2/status", "value": "withheld"}])
}

test_withheld_at_the_restart_is_not if {
	not subject.met with input as changed([{"op": "replace", "path": "/facts/licences/L-2/status", "value": "withheld"}, {"op": "replace", "path": "/stage", "value": "restart"}])
}

test_withheld_without_an_ordered_stop_is_not if {
	not subject.met with input as changed([{"op": "replace", "path": "/facts/licences/L-2/status", "value": "withheld"}, {"op": "replace", "path": "/stop/kind", "value": "own"}])
}

test_a_kind_that_is_missing_is_not_met if {
	not subject.met with input as changed([{"op": "remove", "path": "/facts/licences/L-3"}])
}

test_a_licence_without_end_is_not_met if {
	not subject.met with input as changed([{"op": "remove", "path": "/facts/licences/L-2/valid_to"}])
}

test_a_licence_without_status_is_not_met if {
	not subject.met with input as changed([{"op": "remove", "path": "/facts/licences/L-2/status"}])
}

test_no_register_is_not_met if {
	not subject.met with input as changed([{"op": "remove", "path": "/facts/licences"}])
}

test_until_is_the_end_of_the_first_to_lapse if {
	subject.until == "2026-11-18T16:00:00Z" with input as base
}

test_one_second_before_until_it_is_met if {
	subject.met with input as changed([{"op": "replace", "path": "/act/at", "value": "2026-11-18T15:59:59Z"}])
}

test_at_until_it_is_not if {
	not subject.met with input as changed([{"op": "replace", "path": "/act/at", "value": "2026-11-18T16:00:00Z"}])
}

test_the_longest_of_a_kind_counts if {
	subject.until == "2028-04-30T16:00:00Z" with input as changed([{"op": "add", "path": "/facts/licences/L-4", "value": {"kind": "mining", "valid_to": "2030-01-01", "status": "valid"}}])
}

test_licences_without_end_never_lapse if {
	subject.until == "never" with input as changed([{"op": "replace", "path": "/facts/licences/L-1/valid_to", "value": "2999-12-31"}, {"op": "replace", "path": "/facts/licences/L-2/valid_to", "value": "2999-12-31"}])
}

test_what_is_shown if {
	found := subject.observed with input as base
	found == {"business valid to 2999-12-31", "mining valid to 2026-11-18", "safety_production valid to 2028-04-30"}
	asked := subject.required with input as base
	asked == "mining, safety_production, business, each valid on 2026-11-18"
}

test_a_revoked_licence_lengthens_nothing if {
	subject.until == "2026-11-18T16:00:00Z" with input as changed([{"op": "add", "path": "/facts/licences/L-4", "value": {"kind": "mining", "status": "revoked", "valid_to": "2030-01-01"}}])
}

test_the_first_day_of_2200_stands_for_no_end if {
	subject.until == "never" with input as changed([{"op": "add", "path": "/facts/licences/L-1/valid_to", "value": "2200-01-01"}, {"op": "add", "path": "/facts/licences/L-2/valid_to", "value": "2200-01-01"}])
}
