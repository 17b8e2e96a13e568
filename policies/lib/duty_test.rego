# Who answers for an installation, when a duty lapses, which periods want an inspection, on which installation a place lies.
package lib.duty_test

import data.lib.duty
import data.lib.duty_sound_test as given

zone := "Asia/Shanghai"

offset := "+08:00"

sound := given.sound

changed(doc, patch) := json.patch(doc, patch)

put(path, value) := {"op": "add", "path": path, "value": value}

gone(path) := {"op": "remove", "path": path}

mh := sound.facts.major_hazards["MH-T1"]

records := sound.facts.duty_records

persons := sound.facts.persons

weekly := {"duty": "weekly_inspection", "role": "operations", "post": "operations_responsible", "every": {"days": 7}, "en": "weekly", "zh": "每周"}

once := {"duty": "safety_rules", "role": "main", "post": "main_responsible", "every": {"once": true}, "en": "rules", "zh": "制度"}

key := {"duty": "key_period_inspection", "role": "technical", "post": "technical_responsible", "before": 15, "en": "before", "zh": "之前"}

levels := {"main": ["enterprise_head"], "technical": ["enterprise_deputy"], "operations": ["workshop_head"]}

now := sound.now

at(day) := concat("", ["2026-11-", day, "T09:00:00+08:00"])

# Whom it binds.

test_a_record_that_declares_no_level_is_neither if {
	not duty.major({})
	not duty.minor({})
}

test_a_level_is_major if {
	duty.major({"declared_level": "4"})
	not duty.minor({"declared_level": "4"})
}

test_none_is_minor if {
	duty.minor({"declared_level": "none"})
	not duty.major({"declared_level": "none"})
}

test_any_of_them if {
	duty.any_major(sound.facts.major_hazards)
	not duty.any_major({"W": {"declared_level": "none"}})
	not duty.any_major({})
}

test_a_text_binds_to_the_last_day_of_its_term if {
	text := {"term_ends": "2024-02-04", "binds_after_term": false}
	duty.binds("2024-02-04", text)
	not duty.binds("2024-02-05", text)
}

test_and_after_it_where_the_pack_says_so if duty.binds("2024-02-05", {"term_ends": "2024-02-04", "binds_after_term": true})

test_scope_by_kind if {
	kinds := {"always": ["chemical"], "with_storage": ["hazchem_trading"]}
	duty.in_scope({"kind": "chemical"}, kinds)
	duty.in_scope({"kind": "hazchem_trading", "has_storage": true}, kinds)
	not duty.in_scope({"kind": "hazchem_trading", "has_storage": false}, kinds)
	not duty.in_scope({"kind": "hazchem_trading"}, kinds)
	not duty.in_scope({"kind": "coal_mine", "has_storage": true}, kinds)
}

editions := [{"n": 1, "from": "2021-02-04", "to": "2026-09-30"}, {"n": 2, "from": "2026-09-30", "to": "2999-12-31"}]

test_the_edition_of_the_day if {
	not duty.of_day("2021-02-03", editions)
	duty.of_day("2021-02-04", editions).n == 1
	duty.of_day("2026-09-29", editions).n == 1
	duty.of_day("2026-09-30", editions).n == 2
}

# Spans.

test_days if {
	duty.due_on("2026-11-23", {"days": 7}) == "2026-11-30"
	duty.due_on("2026-12-28", {"days": 7}) == "2027-01-04"
}

test_months if {
	duty.due_on("2026-11-27", {"months": 6}) == "2027-05-27"
	duty.due_on("2026-11-27", {"months": 36}) == "2029-11-27"
}

test_quarters_of_the_year if {
	every month, last in {"01": "06-30", "02": "06-30", "03": "06-30", "04": "09-30", "05": "09-30", "06": "09-30", "07": "12-31", "08": "12-31", "09": "12-31"} {
		duty.due_on(concat("", ["2026-", month, "-15"]), {"quarters": 1}) == concat("-", ["2026", last])
	}
	every month in ["10", "11", "12"] {
		duty.due_on(concat("", ["2026-", month, "-31"]), {"quarters": 1}) == "2027-03-31"
	}
}

test_two_quarters if duty.due_on("2026-01-01", {"quarters": 2}) == "2026-09-30"

test_once_has_no_end if duty.due_on("1999-01-01", {"once": true}) == "2999-12-31"

test_shift if {
	duty.shift("2026-03-01", -1) == "2026-02-28"
	duty.shift("2026-02-28", 1) == "2026-03-01"
}

# Persons.

test_the_person_of_each_role if {
	duty.person(mh, "main") == "P-HEAD"
	duty.person(mh, "technical") == "P-TECH"
	duty.person(mh, "operations") == "P-OPS-1"
	not duty.person(mh, "any")
	not duty.person({}, "main")
}

test_the_appointment_of_each_role if {
	duty.appointed_on(mh, "main") == "2024-03-01"
	duty.appointed_on(mh, "technical") == "2024-03-01"
	duty.appointed_on(mh, "operations") == "2026-02-10"
}

test_who if {
	duty.who(mh, "operations") == "P-OPS-1"
	duty.who({}, "operations") == "nobody"
}

test_named if {
	duty.named(mh, "main", persons)
	not duty.named(mh, "main", {})
	not duty.named({}, "main", persons)
	duty.all_named(mh, persons)
	duty.all_named({"declared_level": "none"}, {})
	every person in ["P-HEAD", "P-TECH", "P-OPS-1"] {
		not duty.all_named(mh, changed(persons, [gone(concat("/", ["", person]))]))
	}
}

test_unnamed if duty.unnamed(sound.facts.major_hazards, changed(persons, [gone("/P-OPS-1")])) == {{"installation": "MH-T1", "role": "operations", "person_id": "P-OPS-1"}}

test_of_the_right_position if {
	duty.all_fit(mh, persons, levels)
	duty.all_fit({"declared_level": "none"}, {}, levels)
	every person in ["P-HEAD", "P-TECH", "P-OPS-1"] {
		not duty.all_fit(mh, changed(persons, [put(concat("/", ["", person, "position_level"]), "other")]), levels)
	}
}

test_unfit if {
	found := duty.unfit(sound.facts.major_hazards, changed(persons, [put("/P-OPS-2/position_level", "other")]), levels)
	found == {{"installation": "MH-W3", "role": "operations", "person_id": "P-OPS-2", "may_be": ["workshop_head"]}}
}

test_a_list_of_the_three if {
	duty.lists(mh, ["P-OPS-1", "P-HEAD", "P-TECH", "P-OLD"])
	not duty.lists(mh, ["P-HEAD", "P-TECH"])
	not duty.lists(mh, ["P-OPS-1", "P-TECH"])
	not duty.lists(mh, ["P-OPS-1", "P-HEAD"])
}

# Performances.

record := records["DR-T1-W"]

counts(patch, row) if duty.counts(changed(record, patch), "MH-T1", mh, row, now, zone)

test_a_performance_counts if counts([], weekly)

test_what_does_not_count if {
	every patch in [
		put("/major_hazard", "MH-W3"),
		put("/duty", "training"),
		put("/result", "not_done"),
		put("/evidence", ""),
		put("/done_at", "2026-11-27T09:00:01+08:00"),
		put("/person_id", "P-TECH"),
		put("/person_id", ""),
		gone("/evidence"),
		gone("/result"),
		gone("/done_at"),
	] {
		not counts([patch], weekly)
	}
}

test_at_the_moment_of_asking if counts([put("/done_at", now)], weekly)

test_by_whoever_held_the_post_then if {
	counts([put("/person_id", "P-OLD"), put("/done_at", "2026-02-09T23:59:59+08:00")], weekly)
	not counts([put("/person_id", "P-OLD"), put("/done_at", "2026-02-10T00:00:00+08:00")], weekly)
}

test_a_duty_of_nobody_in_particular if {
	row := changed(weekly, [put("/role", "any")])
	counts([put("/person_id", "P-OLD")], row)
	not counts([put("/person_id", "")], row)
}

kept(when, row) if duty.kept("MH-T1", mh, row, records, when, zone)

test_kept_until_the_last_second if {
	kept("2026-11-30T23:59:59+08:00", weekly)
	not kept("2026-12-01T00:00:00+08:00", weekly)
}

test_the_day_is_that_of_the_zone if not kept("2026-11-30T16:00:00Z", weekly)

test_nothing_to_keep_where_it_is_no_major_hazard if {
	duty.kept("W", {"declared_level": "none"}, weekly, {}, now, zone)
	not duty.kept("W", {}, weekly, records, now, zone)
}

undeclared := changed(mh, [gone("/declared_level")])

test_one_that_declares_no_level_keeps_nothing if {
	not duty.kept("MH-T1", undeclared, weekly, records, now, zone)
	not duty.all_named(undeclared, persons)
	not duty.all_fit(undeclared, persons, levels)
	not duty.all_registered(undeclared, 5, "2026-11-27")
}

test_a_day_of_2200_is_no_end if {
	far := {"R": changed(records["DR-T1-W"], [put("/done_at", "2199-12-25T09:00:00+08:00")])}
	near := {"R": changed(records["DR-T1-W"], [put("/done_at", "2199-12-24T09:00:00+08:00")])}
	duty.lapses({"MH-T1": mh}, weekly, far, "2199-12-26T09:00:00+08:00", zone, offset) == set()
	count(duty.lapses({"MH-T1": mh}, weekly, near, "2199-12-26T09:00:00+08:00", zone, offset)) == 1
	duty.dated({"post": "x"}, "2200-01-01") == {"post": "x"}
	duty.dated({"post": "x"}, "2199-12-31") == {"post": "x", "due": "2199-12-31"}
}

test_the_newest_counts if {
	more := changed(records, [put("/DR-0", changed(record, [put("/done_at", at("26"))]))])
	duty.last_done("MH-T1", mh, weekly, more, now, zone) == "2026-11-26"
	duty.due("MH-T1", mh, weekly, more, now, zone) == "2026-12-03"
	duty.kept("MH-T1", mh, weekly, more, "2026-12-03T12:00:00+08:00", zone)
}

test_never_done if {
	duty.last_done("MH-T1", mh, weekly, {}, now, zone) == "never"
	duty.due("MH-T1", mh, weekly, {}, now, zone) == "2026-11-27"
	duty.days_done("MH-T1", mh, weekly, {}, now, zone) == set()
}

test_it_lapses_at_the_end_of_the_day if {
	found := duty.lapses(sound.facts.major_hazards, weekly, records, now, zone, offset)
	{duty.earliest({instant}) | some instant in found} == {"2026-11-30T16:00:00Z", "2026-12-02T16:00:00Z"}
	duty.earliest(found) == "2026-11-30T16:00:00Z"
}

test_what_is_done_once_never_lapses if {
	duty.lapses(sound.facts.major_hazards, once, records, now, zone, offset) == set()
	duty.earliest(set()) == "never"
}

test_late_names_the_duty_and_the_person if {
	found := duty.late(sound.facts.major_hazards, weekly, changed(records, [gone("/DR-T1-W")]), now, zone)
	found == {{"installation": "MH-T1", "duty": {"en": "weekly", "zh": "每周"}, "person_id": "P-OPS-1", "post": "operations_responsible", "last": "never", "due": "2026-11-27"}}
}

test_nothing_is_late if duty.late(sound.facts.major_hazards, weekly, records, now, zone) == set()

test_answers_by_person_and_day if {
	found := duty.answers(sound.facts.major_hazards, weekly, records, now, zone)
	{[a.person_id, a.about, a.due] | some a in found} == {["P-OPS-1", "MH-T1", "2026-11-30"], ["P-OPS-2", "MH-W3", "2026-12-02"]}
	every a in found {
		a.post == "operations_responsible"
		a.duty == {"en": "weekly", "zh": "每周"}
	}
}

test_answers_without_a_person_or_an_end if {
	nobody := {"declared_level": "4"}
	duty.answer("MH-T1", nobody, "main", "main_responsible", once) == {"post": "main_responsible", "duty": {"en": "rules", "zh": "制度"}, "about": "MH-T1"}
	found := duty.answers({"MH-T1": mh}, once, records, now, zone)
	found == {{"person_id": "P-HEAD", "post": "main_responsible", "duty": {"en": "rules", "zh": "制度"}, "about": "MH-T1"}}
}

test_the_records_of_one_installation if {
	found := duty.own("MH-T1", records)
	count(found) == 14
	every key, rec in found {
		rec.major_hazard == "MH-T1"
		records[key] == rec
	}
	duty.own("MH-W9", records) == {}
}

# Changes of persons.

test_a_change_is_registered if {
	duty.registered({"system_updated_on": "2026-11-20"}, "2026-11-20", 5, "2026-12-31")
	not duty.registered({"system_updated_on": "2026-11-19"}, "2026-11-20", 5, "2026-12-31")
	not duty.registered({}, "2026-11-20", 5, "2026-11-26")
	duty.registered({}, "2026-11-20", 5, "2026-11-25")
}

test_every_change_of_it if {
	duty.all_registered(mh, 5, "2026-11-27")
	duty.all_registered({"declared_level": "none"}, 5, "2026-11-27")
	not duty.all_registered({}, 5, "2026-11-27")
	every path in ["/persons_changed_on", "/responsible/main/appointed_on", "/responsible/technical/appointed_on", "/responsible/operations/appointed_on"] {
		not duty.all_registered(changed(mh, [put(path, "2026-11-21")]), 5, "2026-11-27")
		duty.all_registered(changed(mh, [put(path, "2026-11-22")]), 5, "2026-11-27")
	}
}

test_changes if {
	duty.changes(mh) == {"2024-03-01", "2026-02-10"}
	duty.unregistered(mh, 5) == set()
	duty.unregistered(changed(mh, [put("/persons_changed_on", "2026-02-12")]), 5) == set()
	duty.unregistered(changed(mh, [put("/persons_changed_on", "2026-11-22")]), 5) == {"2026-11-27"}
}

# Key periods.

calendars := sound.facts.calendars

statutory := ["01-01", "05-01", "10-01", "10-02"]

calendar_of(days) := {"2026": {"year": "2026", "holidays": array.concat(["2026-01-01", "2026-05-01", "2026-10-01", "2026-10-02"], days)}}

test_days_off_as_announced_and_as_assumed if {
	duty.days_off("2026-11-27", calendar_of(["2026-11-12", "2026-11-11"]), statutory) == {"2026-11-12", "2027-01-01", "2027-05-01", "2027-10-01", "2027-10-02"}
}

test_without_a_calendar_the_statutory_dates_are_assumed if {
	duty.days_off("2026-09-20", {}, statutory) == {"2026-10-01", "2026-10-02", "2027-01-01", "2027-05-01", "2027-10-01", "2027-10-02"}
	duty.days_off("2026-10-16", {}, statutory) == {"2026-10-01", "2026-10-02", "2027-01-01", "2027-05-01", "2027-10-01", "2027-10-02"}
	not "2026-10-01" in duty.days_off("2026-10-17", {}, statutory)
}

test_holidays_are_days_off_in_a_row if {
	duty.holidays({"2026-10-01", "2026-10-02", "2026-10-03", "2026-10-05", "2027-01-01"}) == {
		{"id": "holiday-2026-10-01", "from": "2026-10-01", "to": "2026-10-03"},
		{"id": "holiday-2026-10-05", "from": "2026-10-05", "to": "2026-10-05"},
		{"id": "holiday-2027-01-01", "from": "2027-01-01", "to": "2027-01-01"},
	}
	duty.holidays(set()) == set()
}

test_key_periods_that_are_not_over if {
	control := {"A": {"from": "2026-11-20", "to": "2026-11-26"}, "B": {"from": "2026-11-20", "to": "2026-11-27"}}
	found := duty.key_periods("2026-11-27", control, calendar_of(["2026-11-25", "2026-11-26", "2026-11-28"]), statutory)
	{period.id | some period in found} == {"B", "holiday-2026-11-28", "holiday-2027-01-01", "holiday-2027-05-01", "holiday-2027-10-01"}
	{"id": "B", "from": "2026-11-20", "to": "2026-11-27"} in found
}

test_a_holiday_is_over_the_day_after if {
	{period.id | some period in duty.key_periods("2026-11-28", {}, calendar_of(["2026-11-27", "2026-11-28"]), [])} == {"holiday-2026-11-27"}
	duty.key_periods("2026-11-29", {}, calendar_of(["2026-11-27", "2026-11-28"]), []) == set()
}

period := {"id": "CP", "from": "2026-11-26", "to": "2026-11-30"}

inspected(day) if duty.inspected("MH-T1", mh, key, period, changed(records, [put("/DR-T1-K/done_at", at(day))]), now, zone)

test_inspected_before_the_period if {
	inspected("11")
	not inspected("10")
	inspected("26")
	not inspected("28")
}

without := changed(records, [gone("/DR-T1-K")])

test_missed if {
	found := duty.missed(sound.facts.major_hazards, key, {period}, without, now, zone)
	found == {{"installation": "MH-T1", "duty": {"en": "before", "zh": "之前"}, "person_id": "P-TECH", "post": "technical_responsible", "period": "CP", "from": "2026-11-26", "to": "2026-11-30"}}
	duty.missed(sound.facts.major_hazards, key, {period}, records, now, zone) == set()
	duty.missed(sound.facts.major_hazards, key, {period}, without, at("25"), zone) == set()
	count(duty.missed(sound.facts.major_hazards, key, {period}, without, at("26"), zone)) == 1
}

test_begins if {
	duty.earliest(duty.begins(sound.facts.major_hazards, key, {period}, without, at("25"), zone, offset)) == "2026-11-25T16:00:00Z"
	duty.begins(sound.facts.major_hazards, key, {period}, without, at("26"), zone, offset) == set()
	duty.begins(sound.facts.major_hazards, key, {period}, records, at("25"), zone, offset) == set()
}

test_who_inspects_before_the_next_period if {
	later := {"id": "L", "from": "2027-01-01", "to": "2027-01-03"}
	found := duty.before_periods(sound.facts.major_hazards, key, {period, later}, without, now, zone)
	{[a.person_id, a.about, a.due] | some a in found} == {["P-TECH", "MH-T1", "2026-11-25"], ["P-TECH", "MH-W3", "2026-12-31"]}
}

# Hidden dangers.

codes := {"weekly_inspection"}

left(hazards, days) := duty.left_open(sound.facts.major_hazards, codes, records, hazards, days, now, zone)

test_removed_or_within_its_days if {
	left(sound.facts.hazards, 4) == set()
	left(sound.facts.hazards, 3) == {{"installation": "MH-T1", "hazard": "HD-1", "found_by": "P-OPS-1"}}
	left(changed(sound.facts.hazards, [put("/HD-1/status", "closed")]), 3) == set()
}

test_what_no_register_knows_is_left_open if {
	count(left({}, 15)) == 1
	count(left({"HD-2": {"status": "closed", "found_at": now}}, 15)) == 1
}

test_other_records_and_places_are_no_concern if {
	duty.left_open({"MH-T1": {"declared_level": "none"}}, codes, records, {}, 0, now, zone) == set()
	duty.left_open({"MH-W3": mh}, codes, records, {}, 0, now, zone) == set()
	duty.left_open(sound.facts.major_hazards, {"training"}, records, {}, 0, now, zone) == set()
}

test_when_its_days_are_over if {
	duty.earliest(duty.removal_ends(codes, records, sound.facts.hazards, 15, zone, offset)) == "2026-12-08T16:00:00Z"
	duty.removal_ends(codes, records, changed(sound.facts.hazards, [put("/HD-1/status", "closed")]), 15, zone, offset) == set()
	duty.removal_ends({"training"}, records, sound.facts.hazards, 15, zone, offset) == set()
	duty.removal_ends(codes, records, {"HD-2": sound.facts.hazards["HD-1"]}, 15, zone, offset) == set()
}

# Places.

places := {"L-1": {"major_hazard_level": "2", "major_hazard": "MH-T1"}, "L-2": {"major_hazard_level": "none"}, "L-3": {"major_hazard_level": "3"}}

test_the_register_of_places_counts if {
	duty.on_register({"location_id": "L-2"}, places)
	not duty.on_register({"location_id": "L-9"}, places)
	not duty.on_register({}, places)
	duty.on_installation({"location_id": "L-1", "major_hazard": "none"}, places)
	not duty.on_installation({"location_id": "L-2", "major_hazard": "MH-T1"}, places)
	duty.stands_on("MH-T1", {"location_id": "L-1", "major_hazard": "MH-W3"}, places)
	not duty.stands_on("MH-W3", {"location_id": "L-1", "major_hazard": "MH-W3"}, places)
	not duty.stands_on("MH-T1", {"location_id": "L-3", "major_hazard": "MH-T1"}, places)
}

test_the_form_counts_where_it_does_not_know_the_place if {
	duty.on_installation({"location_id": "L-9", "major_hazard": "MH-T1"}, places)
	not duty.on_installation({"location_id": "L-9", "major_hazard": "none"}, places)
	not duty.on_installation({"location_id": "L-9"}, places)
	duty.stands_on("MH-T1", {"location_id": "L-9", "major_hazard": "MH-T1"}, places)
	not duty.stands_on("MH-T1", {"location_id": "L-9", "major_hazard": "MH-W3"}, places)
}

# Agreement that raises a permit.

raised := ["leader_in_charge", "chief", "main_responsible"]

test_the_act_agrees if {
	duty.agrees(mh, {"opinion": "agree", "person": "P-HEAD", "post": "unit"}, raised)
	duty.agrees(mh, {"opinion": "agree", "person": "P-X", "post": "chief"}, raised)
	not duty.agrees(mh, {"opinion": "agree", "person": "P-X", "post": "unit"}, raised)
	not duty.agrees(mh, {"opinion": "reject", "person": "P-HEAD", "post": "unit"}, raised)
	not duty.agrees(mh, {"opinion": "reject", "person": "P-X", "post": "chief"}, raised)
	not duty.agrees(mh, {"person": "P-HEAD", "post": "chief"}, raised)
}

test_a_signature_agrees if {
	every post in raised {
		duty.signed({post: {"opinion": "agree"}}, raised)
		not duty.signed({post: {"opinion": "reject"}}, raised)
		not duty.signed({post: {"opinion": "agree"}}, [])
	}
	not duty.signed({"unit": {"opinion": "agree"}}, raised)
}
