# The promise.
package packs.daily_commitment.commitment.sc74_09_test

import data.packs.daily_commitment.commitment.sc74_09 as subject

whole := {
	"act": {"at": "2026-11-24T01:30:00Z"},
	"commitment": {
		"date": "2026-11-24",
		"main_person": "P-MAIN",
		"promise": {"text": "We promise", "risks_assessed": true, "controls_in_place": true, "plants_safe": true, "major_hazards": "controlled", "duty_carried_out": true},
	},
	"facts": {"major_hazards": {"MH-1": {}}},
}

set(path, value) := json.patch(whole, [{"op": "replace", "path": path, "value": value}])

test_promised if subject.met with input as whole

test_every_sentence if {
	every name in ["risks_assessed", "controls_in_place", "plants_safe", "duty_carried_out"] {
		not subject.met with input as set(sprintf("commitment/promise/%v", [name]), false)
		not subject.met with input as json.remove(whole, [sprintf("commitment/promise/%v", [name])])
	}
	not subject.met with input as set("commitment/promise/text", "")
	not subject.met with input as set("commitment/promise/major_hazards", "not_controlled")
}

test_no_major_hazard if {
	not subject.met with input as set("commitment/promise/major_hazards", "none")
	none := json.remove(json.patch(set("commitment/promise/major_hazards", "none"), [{"op": "replace", "path": "facts/major_hazards", "value": {}}]), ["commitment/promise/duty_carried_out"])
	not subject.met with input as none
	subject.met with input as object.union(none, {"facts": {"complete": {"major_hazards": true}}})
	not subject.met with input as object.union(none, {"facts": {"complete": {"major_hazards": false}}})
	not subject.met with input as json.patch(object.union(none, {"facts": {"complete": {"major_hazards": true}}}), [{"op": "replace", "path": "commitment/promise/major_hazards", "value": "controlled"}])
	not subject.met with input as json.remove(object.union(none, {"facts": {"complete": {"major_hazards": true}}}), ["facts/major_hazards"])
}

test_on_the_day if {
	subject.met with input as set("act/at", "2026-11-24T15:59:59Z")
	not subject.met with input as set("act/at", "2026-11-24T16:00:00Z")
	subject.met with input as set("act/at", "2026-11-23T16:00:00Z")
	not subject.met with input as set("act/at", "2026-11-23T15:59:59Z")
}

test_what_is_shown if {
	subject.observed == {"day": "2026-11-24", "promise": whole.commitment.promise} with input as whole
	subject.until == "never"
	subject.required == "every sentence, on the day of the commitment"
	subject.answerable == {{
		"person_id": "P-MAIN", "post": "main_responsible", "due": "2026-11-24",
		"duty": {"en": "Publish the daily safety commitment", "zh": "每日作出并公告安全承诺"},
	}} with input as whole
}
