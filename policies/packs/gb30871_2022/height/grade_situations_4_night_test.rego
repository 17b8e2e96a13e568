# The night, by the clock of the act.
package packs.gb30871_2022.height.grade_situations_4_night_test

import data.packs.gb30871_2022.height.grade_situations_4_night as subject

base := {
	"act": {
		"at": "2026-11-20T09:20:00+08:00",
	},
	"permit": {
		"grade": "2",
	},
	"env": {
		"outdoor": true,
	},
}

changed(patch) := json.patch(base, patch)

set(path, value) := [{"op": "add", "path": path, "value": value}]

without(path) := [{"op": "remove", "path": path}]

# The numbers are data; these tests show the rule at those of the standard.
met(doc) if {
	subject.met with input as doc
		with data.packs.gb30871_2022.params.night_hours.value as {"from": 20, "to": 6}
		with data.packs.gb30871_2022.params.zone.value as "Asia/Shanghai"
		with data.packs.gb30871_2022.params.utc_offset.value as "+08:00"
}

observed(doc) := value if {
	value := subject.observed with input as doc
		with data.packs.gb30871_2022.params.night_hours.value as {"from": 20, "to": 6}
		with data.packs.gb30871_2022.params.zone.value as "Asia/Shanghai"
		with data.packs.gb30871_2022.params.utc_offset.value as "+08:00"
}

required(doc) := value if {
	value := subject.required with input as doc
		with data.packs.gb30871_2022.params.night_hours.value as {"from": 20, "to": 6}
		with data.packs.gb30871_2022.params.zone.value as "Asia/Shanghai"
		with data.packs.gb30871_2022.params.utc_offset.value as "+08:00"
}

until(doc) := value if {
	value := subject.until with input as doc
		with data.packs.gb30871_2022.params.night_hours.value as {"from": 20, "to": 6}
		with data.packs.gb30871_2022.params.zone.value as "Asia/Shanghai"
		with data.packs.gb30871_2022.params.utc_offset.value as "+08:00"
}

at(instant) := changed(set("/act/at", instant))

test_by_day_is_met if met(base)

test_the_day_begins_at_6 if {
	met(at("2026-11-20T06:00:00+08:00"))
	not met(at("2026-11-20T05:59:59+08:00"))
}

test_it_ends_at_20 if {
	met(at("2026-11-20T19:59:59+08:00"))
	not met(at("2026-11-20T20:00:00+08:00"))
}

test_the_zone_of_the_writer_does_not_matter if not met(at("2026-11-20T12:00:00Z"))

test_grade_4_works_at_night if met(changed(array.concat(set("/act/at", "2026-11-20T23:00:00+08:00"), set("/permit/grade", "4"))))

test_indoors_it_is_never_night if met(changed(array.concat(set("/act/at", "2026-11-20T23:00:00+08:00"), set("/env/outdoor", false))))

late := set("/act/at", "2026-11-20T23:00:00+08:00")

test_at_night_it_takes_a_word_on_outdoors if {
	not met(changed(array.concat(late, without("/env/outdoor"))))
	met(changed(without("/env/outdoor")))
}

test_at_night_it_takes_a_grade if {
	not met(changed(array.concat(late, without("/permit/grade"))))
	met(changed(without("/permit/grade")))
	until(changed(without("/permit/grade"))) == "2026-11-20T12:00:00Z"
}

test_the_pass_ends_with_the_day if until(base) == "2026-11-20T12:00:00Z"

test_grade_4_does_not_lapse if until(changed(set("/permit/grade", "4"))) == "never"

test_indoors_it_does_not_lapse if until(changed(set("/env/outdoor", false))) == "never"

test_what_is_said if {
	observed(base) == {"grade": "2", "at": "2026-11-20T09:20:00+08:00"}
	required(base) == "grade 4, or between 6 and 20 o'clock"
}
