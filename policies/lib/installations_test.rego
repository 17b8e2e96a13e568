# Whom the rules bind, what an installation holds, what changed, and who answers.
package lib.installations_test

import data.lib.installations

test_whom_the_rules_bind if {
	installations.bound({"declared_level": "4", "sector": "general"})
	not installations.bound({"declared_level": "4", "sector": "port"})
	not installations.bound({"declared_level": "none", "sector": "general"})
	installations.minor({"declared_level": "none"})
	installations.major({"declared_level": "4"})
	not installations.major({"declared_level": "none"})
	not installations.minor({"declared_level": "4"})
}

test_not_stated_is_neither if {
	not installations.bound({"declared_level": "4"})
	not installations.bound({"sector": "general"})
	not installations.major({})
	not installations.minor({})
}

test_a_register_that_is_not_whole if {
	installations.partial({"complete": {"major_hazards": false}})
	not installations.partial({"complete": {"major_hazards": true}})
	not installations.partial({"complete": {}})
}

test_what_it_holds if {
	mh := {"chemicals": [{"counts_as": []}, {"counts_as": ["flammable_gas", "liquefied_gas"]}]}
	installations.holds(mh, ["toxic_gas", "liquefied_gas"])
	not installations.lacks(mh, ["toxic_gas", "liquefied_gas"])
	installations.lacks(mh, ["toxic_gas"])
	not installations.holds(mh, ["toxic_gas"])
	not installations.holds({"chemicals": [{}]}, ["toxic_gas"])
}

with_change(change) := {"assessment": {"on": "2026-03-01"}, "changes": [change]}

test_whether_it_changed if {
	installations.changed(with_change({"kind": "process"}), "process")
	not installations.changed(with_change({"kind": "process"}), "construction")
	not installations.changed({"changes": []}, "construction")
	not installations.changed({}, "construction")
}

test_assessed_since_a_change if {
	every day in ["2026-02-28", "2026-03-01", "2026-11-21"] {
		installations.unassessed(with_change({"kind": "construction", "on": day}), "construction", "2026-11-20") == set()
	}
	every day in ["2026-03-02", "2026-11-20"] {
		installations.unassessed(with_change({"kind": "construction", "on": day}), "construction", "2026-11-20") == {day}
		installations.unassessed(with_change({"kind": "surroundings", "on": day}), "construction", "2026-11-20") == set()
	}
	installations.unassessed({"changes": [{"kind": "construction", "on": "2026-03-02"}]}, "construction", "2026-11-20") == {"2026-03-02"}
}

test_a_change_that_leaves_the_level_as_it_is if {
	mild := {"kind": "process", "on": "2026-05-01", "affects_grade": false}
	installations.unassessed(with_change(mild), "process", "2026-11-20") == set()
	installations.unassessed(with_change(object.union(mild, {"affects_grade": true})), "process", "2026-11-20") == {"2026-05-01"}
	installations.unassessed(with_change(object.union(mild, {"kind": "construction"})), "construction", "2026-11-20") == {"2026-05-01"}
	installations.coming(with_change(object.union(mild, {"on": "2026-12-01"})), "process", "2026-11-20") == set()
}

test_changes_to_come if {
	installations.coming(with_change({"kind": "construction", "on": "2026-11-21"}), "construction", "2026-11-20") == {"2026-11-21"}
	installations.coming(with_change({"kind": "construction", "on": "2026-11-20"}), "construction", "2026-11-20") == set()
	installations.coming(with_change({"kind": "process", "on": "2026-11-21"}), "construction", "2026-11-20") == set()
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
