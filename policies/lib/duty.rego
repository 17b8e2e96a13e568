# METADATA
# title: Duties at major hazard installations
# description: >-
#   Who answers for an installation, when a duty was last performed and until which day that is enough. A duty is a row of a
#   pack's table: {duty, role, post, every, en, zh}; `every` is {days}, {months}, {quarters} or {once: true}. Spans are counted in
#   local days, both ends of a day within it, so that nobody is late at an hour. A performance counts when the person who held the
#   post then did it, with evidence, and not after `now`. Records without the members that count for a duty are not passed over:
#   what is absent in them is absent.
package lib.duty

import data.lib.clock

roles := ["main", "technical", "operations"]

# A day that stands for "no end", as in registers.
no_end := "2999-12-31"

major(mh) if mh.declared_level != "none"

minor(mh) if mh.declared_level == "none"

any_major(installations) if {
	some _, mh in installations
	major(mh)
}

# Spelt out, because a member that is missing is absent, and not a role that there is none of.
person(mh, role) := mh.responsible.main.person_id if role == "main"

person(mh, role) := mh.responsible.technical.person_id if role == "technical"

person(mh, role) := mh.responsible.operations.person_id if role == "operations"

appointed_on(mh, role) := mh.responsible.main.appointed_on if role == "main"

appointed_on(mh, role) := mh.responsible.technical.appointed_on if role == "technical"

appointed_on(mh, role) := mh.responsible.operations.appointed_on if role == "operations"

# A text that names its own end binds after it only where the pack says so.
binds(day, text) if day <= text.term_ends

binds(_, text) if text.binds_after_term == true

in_scope(enterprise, kinds) if enterprise.kind in kinds.always

in_scope(enterprise, kinds) if {
	enterprise.kind in kinds.with_storage
	enterprise.has_storage == true
}

# The table of the day, of those that a pack keeps by edition: {from, to, ...}; to is the first day of the next one.
of_day(day, tables) := found[0] if {
	found := [table |
		some table in tables
		day >= table.from
		day < table.to
	]
}

shift(day, days) := time.format([clock.day_start(day, "Z") + (days * clock.day_ns), "UTC", "2006-01-02"])

# The last day on which a duty that was performed on `day` is still in time.
due_on(day, every_) := shift(day, every_.days)

due_on(day, every_) := time.format([time.add_date(clock.day_start(day, "Z"), 0, every_.months, 0), "UTC", "2006-01-02"])

# Once in each quarter of the year: that of one quarter is enough until the end of the next.
due_on(day, every_) := time.format([over - clock.day_ns, "UTC", "2006-01-02"]) if {
	month := to_number(substring(day, 5, 2))
	ahead := (3 * (every_.quarters + 1)) - ((month - 1) % 3)
	over := time.add_date(clock.day_start(concat("", [substring(day, 0, 7), "-01"]), "Z"), 0, ahead, 0)
}

due_on(_, every_) := no_end if every_.once == true

# The person who held the post when it was done: the one who holds it now, or somebody before that one was appointed.
by_holder(_, _, role, _) if role == "any"

by_holder(rec, mh, role, _) if rec.person_id == person(mh, role)

by_holder(rec, mh, role, zone) if clock.day(rec.done_at, zone) < appointed_on(mh, role)

counts(rec, id, mh, row, now, zone) if {
	rec.major_hazard == id
	rec.duty == row.duty
	rec.result == "done"
	rec.evidence != ""
	rec.person_id != ""
	clock.not_after(rec.done_at, now)
	by_holder(rec, mh, row.role, zone)
}

# The duty is in time at the installation, or there is none because it is no major hazard.
kept(_, mh, _, _, _, _) if minor(mh)

kept(id, mh, row, records, now, zone) if {
	major(mh)
	some _, rec in records
	counts(rec, id, mh, row, now, zone)
	clock.day(now, zone) <= due_on(clock.day(rec.done_at, zone), row.every)
}

# The records of one installation, for rules that ask many duties of many installations: each is then looked for among its own.
own(id, records) := {key: rec |
	some key, rec in records
	rec.major_hazard == id
}

days_done(id, mh, row, records, now, zone) := {clock.day(rec.done_at, zone) |
	some _, rec in records
	counts(rec, id, mh, row, now, zone)
}

last_done(id, mh, row, records, now, zone) := max(days_done(id, mh, row, records, now, zone))

last_done(id, mh, row, records, now, zone) := "never" if {
	count(days_done(id, mh, row, records, now, zone)) == 0
}

# What was never done is due today.
due(id, mh, row, records, now, zone) := due_on(max(days_done(id, mh, row, records, now, zone)), row.every)

due(id, mh, row, records, now, zone) := clock.day(now, zone) if {
	count(days_done(id, mh, row, records, now, zone)) == 0
}

# Instants at which the duty lapses, of every installation; one without an end has none.
lapses(installations, row, records, now, zone, offset) := {clock.day_over(day, offset) |
	some id, mh in installations
	major(mh)
	day := due(id, mh, row, records, now, zone)
	day < "2200-01-01"
}

earliest(instants) := clock.utc(min(instants))

earliest(instants) := "never" if count(instants) == 0

# What is overdue, for people to read.
late(installations, row, records, now, zone) := {{
	"installation": id,
	"duty": {"en": row.en, "zh": row.zh},
	"person_id": who(mh, row.role),
	"post": row.post,
	"last": last_done(id, mh, row, records, now, zone),
	"due": due(id, mh, row, records, now, zone),
} |
	some id, mh in installations
	not kept(id, mh, row, records, now, zone)
}

# The person of a role; "nobody" where none is named.
who(mh, role) := person(mh, role)

who(mh, role) := "nobody" if not person(mh, role)

# Who answers for the duty at each installation, and by when it is due next.
answers(installations, row, records, now, zone) := {dated(answer(id, mh, row.role, row.post, row), due(id, mh, row, records, now, zone)) |
	some id, mh in installations
	major(mh)
}

answer(id, mh, role, post, words) := {"person_id": person, "post": post, "duty": {"en": words.en, "zh": words.zh}, "about": id} if {
	person := who(mh, role)
	person != "nobody"
}

answer(id, mh, role, post, words) := {"post": post, "duty": {"en": words.en, "zh": words.zh}, "about": id} if {
	who(mh, role) == "nobody"
}

dated(found, day) := {key: value |
	some part in [found, {"due": day}]
	some key, value in part
} if {
	day < "2200-01-01"
}

dated(found, day) := found if day >= "2200-01-01"

# Somebody whom the register of persons knows is named for the role.
named(mh, role, persons) if {
	some id, _ in persons
	id == person(mh, role)
}

all_named(mh, _) if minor(mh)

all_named(mh, persons) if {
	major(mh)
	every role in roles {
		named(mh, role, persons)
	}
}

unnamed(installations, persons) := {{"installation": id, "role": role, "person_id": who(mh, role)} |
	some id, mh in installations
	major(mh)
	some role in roles
	not named(mh, role, persons)
}

# The person of the role holds a position that the text names for it.
fit(mh, role, persons, levels) if {
	persons[person(mh, role)].position_level in levels[role]
}

all_fit(mh, _, _) if minor(mh)

all_fit(mh, persons, levels) if {
	major(mh)
	every role in roles {
		fit(mh, role, persons, levels)
	}
}

unfit(installations, persons, levels) := {{"installation": id, "role": role, "person_id": who(mh, role), "may_be": levels[role]} |
	some id, mh in installations
	major(mh)
	some role in roles
	not fit(mh, role, persons, levels)
}

# The list names each of the three.
lists(mh, list) if {
	every role in roles {
		person(mh, role) in list
	}
}

# What changed is registered, or the days for it are not over.
registered(_, change, days, today) if today <= shift(change, days)

registered(mh, change, _, _) if mh.system_updated_on >= change

all_registered(mh, _, _) if minor(mh)

all_registered(mh, days, today) if {
	major(mh)
	registered(mh, mh.persons_changed_on, days, today)
	every role in roles {
		registered(mh, appointed_on(mh, role), days, today)
	}
}

changes(mh) := {mh.persons_changed_on} | {appointed_on(mh, role) | some role in roles}

# Last days on which changes that are not registered yet may be.
unregistered(mh, days) := {shift(change, days) |
	some change in changes(mh)
	not mh.system_updated_on >= change
}

# Days off from a fortnight ago on: as announced, and the statutory dates of this year and the next, which every calendar holds and
# which are assumed of a year that has none yet.
days_off(today, calendars, statutory) := announced | fixed if {
	announced := {day |
		some _, year in calendars
		some day in year.holidays
		day >= shift(today, -15)
	}
	this := substring(today, 0, 4)
	fixed := {day |
		some year in {this, sprintf("%d", [to_number(this) + 1])}
		some date in statutory
		day := concat("-", [year, date])
		day >= shift(today, -15)
	}
}

# Holidays: days off in a row.
holidays(off) := {{"id": sprintf("holiday-%v", [first]), "from": first, "to": last} |
	some first in off
	not shift(first, -1) in off
	last := min({day |
		some day in off
		day >= first
		not shift(day, 1) in off
	})
}

# Key periods that are not over: those that an authority set, and holidays.
key_periods(today, control, calendars, statutory) := set_ | {period |
	some period in holidays(days_off(today, calendars, statutory))
	period.to >= today
} if {
	set_ := {{"id": id, "from": period.from, "to": period.to} |
		some id, period in control
		period.to >= today
	}
}

# The extra inspection before a period was done, at most `before` days before it begins. One that was made up for late counts from then on.
inspected(id, mh, row, period, records, now, zone) if {
	some day in days_done(id, mh, row, records, now, zone)
	day >= shift(period.from, 0 - row.before)
}

# Installations and periods that have begun without it.
missed(installations, row, periods, records, now, zone) := {{
	"installation": id,
	"duty": {"en": row.en, "zh": row.zh},
	"person_id": who(mh, row.role),
	"post": row.post,
	"period": period.id,
	"from": period.from,
	"to": period.to,
} |
	some id, mh in installations
	major(mh)
	some period in periods
	period.from <= clock.day(now, zone)
	not inspected(id, mh, row, period, records, now, zone)
}

# Periods to come, and when they begin.
begins(installations, row, periods, records, now, zone, offset) := {clock.day_start(period.from, offset) |
	some id, mh in installations
	major(mh)
	some period in periods
	period.from > clock.day(now, zone)
	not inspected(id, mh, row, period, records, now, zone)
}

# Who has the next one to do, by the day before it begins.
before_periods(installations, row, periods, records, now, zone) := {dated(answer(id, mh, row.role, row.post, row), shift(next, -1)) |
	some id, mh in installations
	major(mh)
	next := min({period.from |
		some period in periods
		not inspected(id, mh, row, period, records, now, zone)
	})
}

# Hidden dangers that inspections of the installations found and that are neither closed nor within their days.
left_open(installations, codes, records, hazards, days, now, zone) := {{"installation": rec.major_hazard, "hazard": found, "found_by": rec.person_id} |
	some _, rec in records
	rec.duty in codes
	some id, mh in installations
	id == rec.major_hazard
	major(mh)
	some found in rec.findings
	not removed(found, hazards, days, now, zone)
}

removed(found, hazards, _, _, _) if {
	some id, hazard in hazards
	id == found
	hazard.status == "closed"
}

removed(found, hazards, days, now, zone) if {
	some id, hazard in hazards
	id == found
	clock.day(now, zone) <= shift(clock.day(hazard.found_at, zone), days)
}

# When the days of the open ones are over.
removal_ends(codes, records, hazards, days, zone, offset) := {clock.day_over(shift(clock.day(hazard.found_at, zone), days), offset) |
	some _, rec in records
	rec.duty in codes
	some found in rec.findings
	some id, hazard in hazards
	id == found
	hazard.status != "closed"
}

# The register of places knows the place; what it says of it then counts, and not the form.
on_register(site, places) if {
	some at, _ in places
	at == site.location_id
}

on_installation(site, places) if {
	some at, place in places
	at == site.location_id
	place.major_hazard_level != "none"
}

on_installation(site, places) if {
	not on_register(site, places)
	site.major_hazard != "none"
}

# The place belongs to installation `id`.
stands_on(id, site, places) if {
	some at, place in places
	at == site.location_id
	place.major_hazard == id
}

stands_on(id, site, places) if {
	not on_register(site, places)
	site.major_hazard == id
}

# The act being attempted is the agreement of the main responsible person, or of a post that the pack takes for it.
agrees(mh, act, _) if {
	act.opinion == "agree"
	act.person == person(mh, "main")
}

agrees(_, act, raised) if {
	act.opinion == "agree"
	act.post in raised
}

# Such an agreement was signed before.
signed(signatures, raised) if {
	"leader_in_charge" in raised
	signatures.leader_in_charge.opinion == "agree"
}

signed(signatures, raised) if {
	"chief" in raised
	signatures.chief.opinion == "agree"
}

signed(signatures, raised) if {
	"main_responsible" in raised
	signatures.main_responsible.opinion == "agree"
}
