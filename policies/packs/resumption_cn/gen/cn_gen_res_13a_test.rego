package packs.resumption_cn.gen.cn_gen_res_13a_test

import data.packs.resumption_cn.gen.cn_gen_res_13a as subject

compliant := {
	"hazards": [{"id": "H-1", "status": "closed"}, {"id": "H-2", "status": "open"}],
	"facts": {
		"hazards": {"H-1": {"place": "Heading 3"}, "H-2": {"place": "Heading 4"}},
		"monitoring_alarms": {
			"AL-1": {"hazards": ["H-1"], "place": "Heading 3", "status": "cleared"},
			"AL-2": {"hazards": ["H-2"], "place": "Heading 3", "status": "standing"},
			"AL-3": {"hazards": [], "place": "Heading 4", "status": "standing"},
		},
	},
}

changed(patch) := json.patch(compliant, patch)

test_no_alarm_about_a_closed_hazard if subject.met with input as compliant

test_no_alarm if subject.met with input as changed([{"op": "add", "path": "/facts/monitoring_alarms", "value": {}}])

test_an_alarm_that_names_it if {
	not subject.met with input as changed([{"op": "add", "path": "/facts/monitoring_alarms/AL-2/hazards", "value": ["H-9", "H-1"]}])
}

test_an_alarm_of_its_place if {
	not subject.met with input as changed([{"op": "add", "path": "/facts/monitoring_alarms/AL-3/place", "value": "Heading 3"}])
}

test_the_alarm_is_not_cleared if {
	not subject.met with input as changed([{"op": "add", "path": "/facts/monitoring_alarms/AL-1/status", "value": "standing"}])
}

test_the_hazard_is_closed_in_spite_of_its_alarm if {
	not subject.met with input as changed([{"op": "add", "path": "/hazards/1/status", "value": "closed"}])
}

test_what_is_shown if {
	nothing := subject.observed with input as compliant
	nothing == set()
	found := subject.observed with input as changed([{"op": "add", "path": "/facts/monitoring_alarms/AL-1/status", "value": "standing"}])
	found == {"H-1: closed; AL-1: standing"}
	asked := subject.required with input as compliant
	asked == "no alarm that stands for a closed hazard"
}
