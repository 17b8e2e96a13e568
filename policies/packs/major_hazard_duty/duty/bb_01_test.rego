package packs.major_hazard_duty.duty.bb_01_test

import data.lib.duty_sound_test as given
import data.packs.major_hazard_duty.duty.bb_01 as subject

doc(patch) := json.patch(given.sound_2023, patch)

none := {"op": "add", "path": "/facts/major_hazards", "value": {}}

test_it_asks_every_enterprise_that_is_bound if {
	subject.applies with input as doc([])
	subject.applies with input as doc([none])
	not subject.applies with input as doc([{"op": "add", "path": "/enterprise/kind", "value": "coal_mine"}])
}

test_after_its_term_it_binds_only_where_the_pack_says_so if {
	over := doc([{"op": "add", "path": "/now", "value": "2024-02-05T00:00:00+08:00"}])
	subject.applies with input as over with data.packs.major_hazard_duty.params.duties_2021.value.binds_after_term as true
	not subject.applies with input as over with data.packs.major_hazard_duty.params.duties_2021.value.binds_after_term as false
}

test_installations_on_record if {
	subject.met with input as doc([{"op": "remove", "path": "/facts/complete/major_hazards"}])
}

test_none_and_the_register_is_declared_complete if {
	subject.met with input as doc([none])
}

test_none_and_nobody_says_so if {
	not subject.met with input as doc([none, {"op": "remove", "path": "/facts/complete/major_hazards"}])
	not subject.met with input as doc([none, {"op": "add", "path": "/facts/complete/major_hazards", "value": false}])
}

test_what_is_shown if {
	shown := subject.observed with input as doc([])
	shown == {"recorded": 2}
	subject.required == "installations on record, or a register that is declared complete"
	subject.until == "never"
}
