package packs.major_hazard_duty.resumption.res_mh_01_test

import data.lib.duty_sound_test as given
import data.packs.major_hazard_duty.resumption.res_mh_01 as subject

doc(patch) := json.patch(given.sound, patch)

put(path, value) := {"op": "add", "path": path, "value": value}

gone(path) := {"op": "remove", "path": path}

minor := put("/facts/major_hazards", {"MH-W9": {"declared_level": "none"}})

test_every_enterprise_with_an_installation if {
	subject.applies with input as doc([put("/enterprise/kind", "coal_mine")])
	not subject.applies with input as doc([minor])
	subject.met with input as doc([minor])
	subject.met with input as doc([])
}

test_one_that_declares_no_level_is_judged_by_nobody if {
	not subject.met with input as doc([gone("/facts/major_hazards/MH-T1/declared_level")])
}

test_each_installation_has_its_persons if {
	not subject.met with input as doc([gone("/facts/major_hazards/MH-W3/responsible/technical")])
	not subject.met with input as doc([gone("/facts/persons/P-OPS-2")])
	not subject.met with input as doc([put("/facts/persons/P-OPS-2/position_level", "other")])
	subject.met with input as doc([put("/facts/persons/P-OPS-2/position_level", "department_head")])
}

test_what_is_shown if {
	shown := subject.observed with input as doc([put("/facts/persons/P-OPS-2/position_level", "other")])
	shown == {"unnamed": set(), "position": {{"installation": "MH-W3", "role": "operations", "person_id": "P-OPS-2", "may_be": ["workshop_head", "department_head"]}}}
	absent := subject.observed with input as doc([gone("/facts/persons/P-OPS-2")])
	absent.unnamed == {{"installation": "MH-W3", "role": "operations", "person_id": "P-OPS-2"}}
	asked := subject.required with input as doc([])
	asked.main == ["enterprise_head"]
	who := subject.answerable with input as doc([])
	{[a.about, a.person_id, a.post] | some a in who} == {["MH-T1", "P-HEAD", "main_responsible"], ["MH-W3", "P-HEAD", "main_responsible"]}
	{a.about | some a in who} == {"MH-T1", "MH-W3"}
	{a.duty.zh | some a in who} == {"明确三类包保责任人"}
}
