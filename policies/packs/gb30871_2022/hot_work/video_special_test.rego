# The camera of special grade.
package packs.gb30871_2022.hot_work.video_special_test

import data.packs.gb30871_2022.hot_work.video_special as subject

base := {
	"permit": {
		"grade": "special",
		"video": {
			"device": "CAM-7",
			"ex_rated": true,
		},
	},
}

changed(patch) := json.patch(base, patch)

test_an_ex_camera_is_met if {
	subject.applies with input as base
	subject.met with input as base
}

test_an_ordinary_one_is_not if {
	not subject.met with input as changed([{"op": "add", "path": "/permit/video/ex_rated", "value": false}])
}

test_nobody_said_is_not_met if {
	not subject.met with input as changed([{"op": "remove", "path": "/permit/video/ex_rated"}])
}

test_an_unnamed_one_is_not_met if {
	not subject.met with input as changed([{"op": "remove", "path": "/permit/video/device"}])
}

test_none_is_not_met if {
	not subject.met with input as changed([{"op": "remove", "path": "/permit/video"}])
}

test_grade_1_does_not_apply if {
	not subject.applies with input as changed([{"op": "add", "path": "/permit/grade", "value": "1"}])
}

test_what_is_shown if {
	found := subject.observed with input as base
	found == true
	asked := subject.required with input as base
	asked == "an explosion-proof camera, named"
}
