package packs.resumption_cn.coal.cn_coal_res_18_test

import data.packs.resumption_cn.coal.cn_coal_res_18 as subject

compliant := {
	"people": [
		{
			"person_id": "P",
		},
	],
	"plan": {
		"steps": [
			{
				"n": 1,
				"work": "none",
			},
			{
				"n": 2,
				"work": "water_probing",
				"measures": "M",
				"supervisor": "P",
			},
		],
	},
}

changed(patch) := json.patch(compliant, patch)

test_guarded if {
	subject.met with input as compliant
}

test_without_measures if {
	not subject.met with input as changed([{"op": "remove", "path": "/plan/steps/1/measures"}])
}

test_without_a_person if {
	not subject.met with input as changed([{"op": "remove", "path": "/plan/steps/1/supervisor"}])
}

test_other_work_does_not_ask if {
	subject.met with input as changed([{"op": "add", "path": "/plan/steps/0/work", "value": "lifting"}])
}

test_a_person_not_on_the_list if {
	not subject.met with input as changed([{"op": "add", "path": "/plan/steps/1/supervisor", "value": "P-X"}])
}

test_stone_door_asks if {
	not subject.met with input as changed([{"op": "add", "path": "/plan/steps/0/work", "value": "stone_door"}])
}

test_water_probing_asks if {
	not subject.met with input as changed([{"op": "add", "path": "/plan/steps/0/work", "value": "water_probing"}])
}

test_roadway_connection_asks if {
	not subject.met with input as changed([{"op": "add", "path": "/plan/steps/0/work", "value": "roadway_connection"}])
}

test_bunker_clearing_asks if {
	not subject.met with input as changed([{"op": "add", "path": "/plan/steps/0/work", "value": "bunker_clearing"}])
}

test_forced_caving_asks if {
	not subject.met with input as changed([{"op": "add", "path": "/plan/steps/0/work", "value": "forced_caving"}])
}

test_fire_area_asks if {
	not subject.met with input as changed([{"op": "add", "path": "/plan/steps/0/work", "value": "fire_area"}])
}

test_hot_work_asks if {
	not subject.met with input as changed([{"op": "add", "path": "/plan/steps/0/work", "value": "hot_work"}])
}

test_what_is_shown if {
	found := subject.observed with input as compliant
	found == set()
	asked := subject.required with input as compliant
	asked == "special measures, and a person of the list of people on site"
}

test_what_is_not_met_is_shown if {
	found := subject.observed with input as changed([{"op": "remove", "path": "/plan/steps/1/measures"}])
	found == {"step 2: water_probing"}
}
