package packs.resumption_cn.chem.cn_chem_res_12_test

import data.packs.resumption_cn.chem.cn_chem_res_12 as subject

base := {
	"act": {
		"action": "restart",
		"at": "2026-11-19T08:00:00+08:00",
	},
	"zone": {
		"start": "2026-10-08T08:00:00+08:00",
		"end": "2026-11-30T18:00:00+08:00",
	},
	"facts": {
		"neighbours": [
			{
				"id": "C-2",
				"kind": "coal-resumption",
			},
		],
	},
}

changed(patch) := json.patch(base, patch)

put(path, value) := {"op": "add", "path": path, "value": value}

test_as_it_should_be if {
	subject.met with input as base
}

test_nobody_there_is_met if {
	subject.met with input as changed([put("/facts/neighbours", [])])
}

test_at_the_end_of_the_time_is_met if {
	subject.met with input as changed([put("/act/at", "2026-11-30T18:00:00+08:00")])
}

test_at_its_beginning_is_met if {
	subject.met with input as changed([put("/act/at", "2026-10-08T08:00:00+08:00")])
}

test_hot_work_is_not_met if {
	not subject.met with input as changed([put("/facts/neighbours/-", {"id": "C-3", "kind": "hot-work"})])
}

test_confined_space_is_not_met if {
	not subject.met with input as changed([put("/facts/neighbours/-", {"id": "C-3", "kind": "confined-space"})])
}

test_blind_plate_is_not_met if {
	not subject.met with input as changed([put("/facts/neighbours/-", {"id": "C-3", "kind": "blind-plate"})])
}

test_work_at_height_is_not_met if {
	not subject.met with input as changed([put("/facts/neighbours/-", {"id": "C-3", "kind": "work-at-height"})])
}

test_lifting_is_not_met if {
	not subject.met with input as changed([put("/facts/neighbours/-", {"id": "C-3", "kind": "lifting"})])
}

test_temporary_electricity_is_not_met if {
	not subject.met with input as changed([put("/facts/neighbours/-", {"id": "C-3", "kind": "temporary-electricity"})])
}

test_excavation_is_not_met if {
	not subject.met with input as changed([put("/facts/neighbours/-", {"id": "C-3", "kind": "excavation"})])
}

test_road_breaking_is_not_met if {
	not subject.met with input as changed([put("/facts/neighbours/-", {"id": "C-3", "kind": "road-breaking"})])
}

test_after_the_time_is_not_met if {
	not subject.met with input as changed([put("/act/at", "2026-11-30T18:00:01+08:00")])
}

test_before_the_time_is_not_met if {
	not subject.met with input as changed([put("/act/at", "2026-10-08T07:59:59+08:00")])
}

test_the_start_is_asked if {
	subject.applies with input as base
}

test_the_trial_is_asked if {
	subject.applies with input as changed([put("/act/action", "run")])
}

test_the_end_is_not_asked if {
	not subject.applies with input as changed([put("/act/action", "complete")])
}

test_until if {
	subject.until == "2026-11-30T10:00:01Z" with input as base
}

test_what_is_shown if {
	observed := subject.observed with input as base
	observed == {"live": set(), "zone": ["2026-10-08T08:00:00+08:00", "2026-11-30T18:00:00+08:00"]}
	required := subject.required with input as base
	required == "none, within the stated time"
}

test_what_is_shown_2 if {
	observed := subject.observed with input as changed([put("/facts/neighbours/-", {"id": "C-3", "kind": "hot-work"})])
	observed == {"live": {"C-3"}, "zone": ["2026-10-08T08:00:00+08:00", "2026-11-30T18:00:00+08:00"]}
}
