# No field of the head is empty.
package packs.gb30871_2022.gen.form_complete_test

import data.packs.gb30871_2022.gen.form_complete as subject

base := {"permit": {
	"no": "HW-1",
	"applicant_unit": "Unit 2",
	"work_unit": "Workshop",
	"applied_at": "2026-11-19T15:00:00+08:00",
	"location": "P-210",
	"content": "Weld",
	"leader": "P-L",
	"window": {"start": "2026-11-20T09:00:00+08:00", "end": "2026-11-20T17:00:00+08:00"},
	"risk_result": "Sparks",
	"linked": [],
}}

changed(patch) := json.patch(base, patch)

test_all_filled_is_met if {
	subject.met with input as base
}

test_any_field_left_out_is_not if {
	every field in object.keys(base.permit) {
		not subject.met with input as changed([{"op": "remove", "path": concat("/", ["/permit", field])}])
	}
}

test_a_dash_or_a_blank_is_not if {
	every field in ["no", "applicant_unit", "work_unit", "location", "content", "leader", "risk_result"] {
		every empty in ["-", "/", " ", "——", "　"] {
			not subject.met with input as changed([{"op": "replace", "path": concat("/", ["/permit", field]), "value": empty}])
		}
	}
}

test_a_window_without_an_end_is_not if {
	not subject.met with input as changed([{"op": "remove", "path": "/permit/window/end"}])
}

test_a_window_without_a_start_is_not if {
	not subject.met with input as changed([{"op": "remove", "path": "/permit/window/start"}])
}

test_what_is_shown if {
	found := subject.observed with input as base
	found == {"content": "Weld", "location": "P-210", "risk_result": "Sparks"}
	asked := subject.required with input as base
	asked == "every field of the head filled in with words"
}
