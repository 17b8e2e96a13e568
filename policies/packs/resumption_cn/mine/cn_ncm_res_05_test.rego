package packs.resumption_cn.mine.cn_ncm_res_05_test

import data.packs.resumption_cn.mine.cn_ncm_res_05 as subject

compliant := {
	"act": {
		"at": "2026-11-18T16:00:00+08:00",
	},
	"enterprise": {
		"division": "140212",
	},
	"stop": {
		"kind": "own",
		"first_day": "2026-10-20",
		"plan": {
			"ref": "SP-1",
			"measures": "Pumps run",
			"restart_schedule": "Power, fans, people",
			"duty_people": [
				"P-1",
			],
			"file_by": "2026-09-30",
			"filings": [
				{
					"to": "town",
					"at": "2026-09-30T23:59:59+08:00",
				},
				{
					"to": "county",
					"at": "2026-09-29T10:00:00+08:00",
				},
			],
		},
	},
}

changed(patch) := json.patch(compliant, patch)

test_filed if {
	subject.met with input as compliant
}

test_own_applies if {
	subject.applies with input as compliant
}

test_an_ordered_stop_does_not if {
	not subject.applies with input as changed([{"op": "add", "path": "/stop/kind", "value": "ordered"}])
}

test_a_second_late if {
	not subject.met with input as changed([{"op": "add", "path": "/stop/plan/filings/0/at", "value": "2026-10-01T00:00:00+08:00"}])
}

test_with_the_town_only if {
	not subject.met with input as changed([{"op": "add", "path": "/stop/plan/filings/1/to", "value": "city"}])
}

test_with_the_county_only if {
	not subject.met with input as changed([{"op": "add", "path": "/stop/plan/filings/0/to", "value": "city"}])
}

test_no_plan if {
	not subject.met with input as changed([{"op": "add", "path": "/stop/plan/ref", "value": ""}])
}

test_no_measures if {
	not subject.met with input as changed([{"op": "add", "path": "/stop/plan/measures", "value": ""}])
}

test_no_schedule if {
	not subject.met with input as changed([{"op": "add", "path": "/stop/plan/restart_schedule", "value": ""}])
}

test_nobody_on_duty if {
	not subject.met with input as changed([{"op": "add", "path": "/stop/plan/duty_people", "value": []}])
}

test_an_empty_name_on_duty if {
	not subject.met with input as changed([{"op": "add", "path": "/stop/plan/duty_people", "value": [""]}])
}

test_filed_now if {
	subject.met with input as changed([{"op": "add", "path": "/act/at", "value": "2026-09-30T23:59:59+08:00"}])
}

test_to_be_filed if {
	not subject.met with input as changed([{"op": "add", "path": "/act/at", "value": "2026-09-30T23:59:58+08:00"}])
}

test_the_known_date_is_stricter if {
	not subject.met with input as changed([{"op": "add", "path": "/enterprise/division", "value": "500110"}, {"op": "add", "path": "/stop/first_day", "value": "2026-02-15"}, {"op": "add", "path": "/stop/plan/file_by", "value": "2026-02-20"}, {"op": "add", "path": "/stop/plan/filings/0/at", "value": "2026-02-14T00:00:00+08:00"}, {"op": "add", "path": "/stop/plan/filings/1/at", "value": "2026-02-13T10:00:00+08:00"}])
}

test_on_the_known_date if {
	subject.met with input as changed([{"op": "add", "path": "/enterprise/division", "value": "500110"}, {"op": "add", "path": "/stop/first_day", "value": "2026-02-15"}, {"op": "add", "path": "/stop/plan/file_by", "value": "2026-02-20"}, {"op": "add", "path": "/stop/plan/filings/0/at", "value": "2026-02-13T23:59:59+08:00"}, {"op": "add", "path": "/stop/plan/filings/1/at", "value": "2026-02-13T10:00:00+08:00"}])
}

test_of_another_year if {
	subject.met with input as changed([{"op": "add", "path": "/enterprise/division", "value": "500110"}, {"op": "add", "path": "/stop/first_day", "value": "2027-02-15"}])
}

test_it_lasts if {
	found := subject.until with input as compliant
	found == "never"
}

test_what_is_shown if {
	found := subject.observed with input as compliant
	found == {"town at 2026-09-30T23:59:59+08:00", "county at 2026-09-29T10:00:00+08:00"}
}

test_what_is_asked if {
	found := subject.required with input as compliant
	found == "filed with town, county by 2026-09-30"
}
