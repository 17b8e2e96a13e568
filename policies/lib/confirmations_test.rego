package lib.confirmations_test

import data.lib.confirmations

given := {
	"answer": "yes",
	"confirmed_by": "P-CONFIRMER",
	"confirmed_at": "2026-11-20T09:00:00+08:00",
	"evidence": "EV-1",
}

test_stands_when_said_shown_and_in_time if {
	confirmations.stands(given, "2026-11-20T09:00:00+08:00")
}

test_does_not_stand_after_the_act if {
	not confirmations.stands(given, "2026-11-20T08:59:59+08:00")
}

test_does_not_stand_when_it_says_no if {
	not confirmations.stands(object.union(given, {"answer": "no"}), "2026-11-20T09:00:00+08:00")
}

test_does_not_stand_without_any_one_of_its_facts if {
	every key in ["answer", "confirmed_by", "confirmed_at", "evidence"] {
		not confirmations.stands(object.remove(given, [key]), "2026-11-20T09:00:00+08:00")
	}
}
