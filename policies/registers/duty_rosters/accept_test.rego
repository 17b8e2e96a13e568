# Which lines of a roster may be recorded.
package registers.duty_rosters.accept_test

import data.registers.duty_rosters.accept as subject

record := {"person_id": "P-SHIFT", "post": "shift_leader", "from": "2026-11-20T20:00:00+08:00", "to": "2026-11-21T08:00:00+08:00", "rank": 1}

test_a_whole_line if {
	subject.accepts with input as record
	not subject.refusal with input as record
	subject.accepts with input as object.union(record, {"phone": "000-0000-0012", "room": "Control room"})
}

test_what_a_line_lacks_is_named if {
	every member in ["person_id", "post", "from", "to", "rank"] {
		lacking := object.remove(record, [member])
		not subject.accepts with input as lacking
		why := subject.refusal with input as lacking
		why.pointer == concat("", ["/", member])
		why.en != ""
		why.zh != ""
	}
}

test_an_empty_text_is_none if {
	every member in ["person_id", "post", "from", "to"] {
		lacking := object.union(record, {member: ""})
		not subject.accepts with input as lacking
		why := subject.refusal with input as lacking
		why.pointer == concat("", ["/", member])
	}
}

test_ranks_begin_at_one if {
	subject.accepts with input as object.union(record, {"rank": 9})
	not subject.accepts with input as object.union(record, {"rank": 0})
}

test_of_several_faults_one_is_told if {
	why := subject.refusal with input as {}
	why.pointer == "/from"
}
