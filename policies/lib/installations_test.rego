# Whom the rules bind, what an installation holds, what changed, and who answers.
package lib.installations_test

import data.lib.installations

test_bound_and_free if {
	installations.bound({"declared_level": "4", "sector": "general"})
	not installations.free({"declared_level": "4", "sector": "general"})
	not installations.bound({"declared_level": "4", "sector": "port"})
	installations.free({"declared_level": "4", "sector": "port"})
	not installations.bound({"declared_level": "none", "sector": "general"})
	installations.free({"declared_level": "none"})
	installations.minor({"declared_level": "none"})
	installations.major({"declared_level": "4"})
	not installations.major({"declared_level": "none"})
	not installations.minor({"declared_level": "4"})
}

test_not_stated_is_neither if {
	not installations.bound({"declared_level": "4"})
	not installations.free({"declared_level": "4"})
	not installations.bound({"sector": "general"})
	not installations.free({"sector": "general"})
	not installations.major({})
	not installations.minor({})
}

test_any if {
	facts := {"complete": {}, "major_hazards": {"MH-1": {"declared_level": "none"}, "MH-2": {"declared_level": "3", "sector": "port"}}}
	installations.any_major(facts)
	not installations.any_bound(facts)
	installations.any_bound(json.patch(facts, [{"op": "add", "path": "/major_hazards/MH-2/sector", "value": "general"}]))
	not installations.any_major(json.patch(facts, [{"op": "remove", "path": "/major_hazards/MH-2"}]))
}

# Without records the answer hangs on who vouches for that; with one it does not.
test_an_empty_register if {
	not installations.unanswered({"complete": {}, "major_hazards": {}})
	not installations.unanswered({"complete": {"major_hazards": true}, "major_hazards": {}})
	installations.unanswered({"complete": {"major_hazards": false}, "major_hazards": {}})
	installations.any_major({"complete": {"major_hazards": false}, "major_hazards": {}})
	installations.any_bound({"complete": {"major_hazards": false}, "major_hazards": {}})
	not installations.unanswered({"complete": {"major_hazards": false}, "major_hazards": {"MH-1": {}}})
}

test_what_it_holds if {
	mh := {"chemicals": [{"counts_as": []}, {"counts_as": ["flammable_gas", "liquefied_gas"]}]}
	installations.holds(mh, ["toxic_gas", "liquefied_gas"])
	not installations.lacks(mh, ["toxic_gas", "liquefied_gas"])
	installations.lacks(mh, ["toxic_gas"])
	not installations.holds(mh, ["toxic_gas"])
	not installations.holds({"chemicals": [{}]}, ["toxic_gas"])
}

changed(change) := {"assessment": {"on": "2026-03-01"}, "changes": [change]}

test_assessed_since_a_change if {
	every day in ["2026-02-28", "2026-03-01", "2026-11-21"] {
		installations.assessed_since(changed({"kind": "construction", "on": day}), "construction", "2026-11-20")
	}
	every day in ["2026-03-02", "2026-11-20"] {
		not installations.assessed_since(changed({"kind": "construction", "on": day}), "construction", "2026-11-20")
		installations.assessed_since(changed({"kind": "surroundings", "on": day}), "construction", "2026-11-20")
	}
}

test_a_change_that_leaves_the_level_as_it_is if {
	mild := {"kind": "process", "on": "2026-05-01", "affects_grade": false}
	installations.assessed_since(changed(mild), "process", "2026-11-20")
	not installations.assessed_since(changed(object.union(mild, {"affects_grade": true})), "process", "2026-11-20")
	not installations.assessed_since(changed(object.union(mild, {"kind": "construction"})), "construction", "2026-11-20")
	not installations.settled({"assessment": {"on": "2026-03-01"}}, object.union(mild, {"kind": "construction"}), "construction", "2026-11-20")
	installations.coming(changed(object.union(mild, {"on": "2026-12-01"})), "process", "2026-11-20") == set()
}

test_changes_to_come if {
	installations.coming(changed({"kind": "construction", "on": "2026-11-21"}), "construction", "2026-11-20") == {"2026-11-21"}
	installations.coming(changed({"kind": "construction", "on": "2026-11-20"}), "construction", "2026-11-20") == set()
	installations.coming(changed({"kind": "process", "on": "2026-11-21"}), "construction", "2026-11-20") == set()
	installations.coming({"assessment": {"on": "2026-12-01"}, "changes": [{"kind": "construction", "on": "2026-12-01"}]}, "construction", "2026-11-20") == set()
}

duty := {"en": "acts", "zh": "办理"}

named := {"responsible": {"main": {"person_id": "P-M"}, "technical": {"person_id": "P-T"}, "operations": {"person_id": "P-O"}}}

test_persons_answer if {
	installations.main(named, duty, "MH-1") == {"person_id": "P-M", "post": "main_responsible", "duty": duty, "about": "MH-1"}
	installations.technical(named, duty, "MH-1") == {"person_id": "P-T", "post": "technical_responsible", "duty": duty, "about": "MH-1"}
	installations.operations(named, duty, "MH-1") == {"person_id": "P-O", "post": "operations_responsible", "duty": duty, "about": "MH-1"}
}

test_persons_answer_by_a_day if {
	installations.main_due(named, duty, "MH-1", "2026-12-06") == {"person_id": "P-M", "post": "main_responsible", "duty": duty, "about": "MH-1", "due": "2026-12-06"}
	installations.technical_due(named, duty, "MH-1", "2026-12-06") == {"person_id": "P-T", "post": "technical_responsible", "duty": duty, "about": "MH-1", "due": "2026-12-06"}
	installations.operations_due(named, duty, "MH-1", "2026-12-06") == {"person_id": "P-O", "post": "operations_responsible", "duty": duty, "about": "MH-1", "due": "2026-12-06"}
}

# Of the three persons only the one whose duty it is can stand for it.
test_posts_that_nobody_holds if {
	installations.main(object.remove(named, {"responsible"}), duty, "MH-1") == {"post": "main_responsible", "duty": duty, "about": "MH-1"}
	technical := json.patch(named, [{"op": "remove", "path": "/responsible/technical"}])
	installations.technical(technical, duty, "MH-1") == {"post": "technical_responsible", "duty": duty, "about": "MH-1"}
	installations.technical_due(technical, duty, "MH-1", "2026-12-06") == {"post": "technical_responsible", "duty": duty, "about": "MH-1", "due": "2026-12-06"}
	operations := json.patch(named, [{"op": "remove", "path": "/responsible/operations"}])
	installations.operations(operations, duty, "MH-1") == {"post": "operations_responsible", "duty": duty, "about": "MH-1"}
	installations.operations_due(operations, duty, "MH-1", "2026-12-06") == {"post": "operations_responsible", "duty": duty, "about": "MH-1", "due": "2026-12-06"}
	installations.main_due({}, duty, "MH-1", "2026-12-06") == {"post": "main_responsible", "duty": duty, "about": "MH-1", "due": "2026-12-06"}
}
