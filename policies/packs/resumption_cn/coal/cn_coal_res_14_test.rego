package packs.resumption_cn.coal.cn_coal_res_14_test

import data.packs.resumption_cn.coal.cn_coal_res_14 as subject

compliant := {
	"act": {
		"action": "evaluate",
		"at": "2026-11-18T16:00:00+08:00",
	},
	"hazard_handling": {
		"quarterly": {
			"quarter": "2026-Q3",
			"signed_by": "P-HEAD",
			"sent_to": [
				"supervision",
				"mine_inspection",
			],
		},
	},
	"facts": {
		"persons": {
			"P-HEAD": {
				"posts": [
					"mine_head",
				],
			},
			"P-X": {
				"posts": [
					"worker",
				],
			},
		},
	},
}

changed(patch) := json.patch(compliant, patch)

test_reported if {
	subject.met with input as compliant
}

test_an_older_quarter if {
	not subject.met with input as changed([{"op": "add", "path": "/hazard_handling/quarterly/quarter", "value": "2026-Q2"}])
}

test_sent_to_one_only if {
	not subject.met with input as changed([{"op": "add", "path": "/hazard_handling/quarterly/sent_to", "value": ["supervision"]}])
}

test_signed_by_another if {
	not subject.met with input as changed([{"op": "add", "path": "/hazard_handling/quarterly/signed_by", "value": "P-X"}])
}

test_until_the_quarter_ends if {
	subject.until == "2026-12-31T16:00:00Z" with input as compliant
}

test_in_january_the_fourth_quarter if {
	subject.met with input as changed([{"op": "add", "path": "/act/at", "value": "2027-01-01T00:00:00+08:00"}, {"op": "add", "path": "/hazard_handling/quarterly/quarter", "value": "2026-Q4"}])
}

test_in_april_the_first if {
	subject.met with input as changed([{"op": "add", "path": "/act/at", "value": "2027-04-01T00:00:00+08:00"}, {"op": "add", "path": "/hazard_handling/quarterly/quarter", "value": "2027-Q1"}])
}

test_in_september_the_second if {
	subject.met with input as changed([{"op": "add", "path": "/act/at", "value": "2026-09-30T23:59:59+08:00"}, {"op": "add", "path": "/hazard_handling/quarterly/quarter", "value": "2026-Q2"}])
}

test_in_october_no_longer if {
	not subject.met with input as changed([{"op": "add", "path": "/act/at", "value": "2026-10-01T00:00:00+08:00"}, {"op": "add", "path": "/hazard_handling/quarterly/quarter", "value": "2026-Q2"}])
}

test_until_in_september if {
	subject.until == "2026-09-30T16:00:00Z" with input as changed([{"op": "add", "path": "/act/at", "value": "2026-09-30T23:59:59+08:00"}])
}

test_until_in_march if {
	subject.until == "2027-03-31T16:00:00Z" with input as changed([{"op": "add", "path": "/act/at", "value": "2027-02-01T00:00:00+08:00"}])
}

test_until_in_may if {
	subject.until == "2027-06-30T16:00:00Z" with input as changed([{"op": "add", "path": "/act/at", "value": "2027-05-01T00:00:00+08:00"}])
}

test_not_reported if {
	not subject.met with input as changed([{"op": "add", "path": "/hazard_handling", "value": {}}])
}

test_what_is_shown if {
	found := subject.observed with input as compliant
	found == {"quarter": "2026-Q3", "sent_to": ["supervision", "mine_inspection"]}
	asked := subject.required with input as compliant
	asked == "the report of 2026-Q3, signed by the mine head, sent to both authorities"
}

test_each_month_asks_for_the_quarter_that_ended if {
	months := {
		"01": ["2025-Q4", "2026-03-31T16:00:00Z"],
		"02": ["2025-Q4", "2026-03-31T16:00:00Z"],
		"03": ["2025-Q4", "2026-03-31T16:00:00Z"],
		"04": ["2026-Q1", "2026-06-30T16:00:00Z"],
		"05": ["2026-Q1", "2026-06-30T16:00:00Z"],
		"06": ["2026-Q1", "2026-06-30T16:00:00Z"],
		"07": ["2026-Q2", "2026-09-30T16:00:00Z"],
		"08": ["2026-Q2", "2026-09-30T16:00:00Z"],
		"09": ["2026-Q2", "2026-09-30T16:00:00Z"],
		"10": ["2026-Q3", "2026-12-31T16:00:00Z"],
		"11": ["2026-Q3", "2026-12-31T16:00:00Z"],
		"12": ["2026-Q3", "2026-12-31T16:00:00Z"],
	}
	every month, due in months {
		at := sprintf("2026-%v-15T09:00:00+08:00", [month])
		subject.met with input as changed([{"op": "add", "path": "/act/at", "value": at}, {"op": "add", "path": "/hazard_handling/quarterly/quarter", "value": due[0]}])
		subject.until == due[1] with input as changed([{"op": "add", "path": "/act/at", "value": at}])
	}
}

test_not_sent_to_the_supervision if {
	not subject.met with input as changed([{"op": "add", "path": "/hazard_handling/quarterly/sent_to", "value": ["mine_inspection"]}])
}

test_where_days_are_given_for_the_report_the_quarter_before_counts_so_long if {
	q2 := {"hazard_handling": {"quarterly": {"quarter": "2026-Q2", "signed_by": "P", "sent_to": ["supervision", "mine_inspection"]}}, "facts": {"persons": {"P": {"posts": ["mine_head"]}}}}
	ninth := object.union(q2, {"act": {"at": "2026-10-09T23:59:59+08:00"}})
	not subject.met with input as ninth
	subject.met with input as ninth with data.packs.resumption_cn.params.quarterly_report_grace_days.value as 9
	not subject.met with input as object.union(q2, {"act": {"at": "2026-10-10T00:00:00+08:00"}})
		with data.packs.resumption_cn.params.quarterly_report_grace_days.value as 9
	subject.until == "2026-10-09T16:00:00Z" with input as ninth with data.packs.resumption_cn.params.quarterly_report_grace_days.value as 9
}

test_the_newer_report_is_enough_while_the_older_would_be if {
	early := changed([{"op": "replace", "path": "/act/at", "value": "2026-10-02T08:00:00+08:00"}])
	subject.met with input as early with data.packs.resumption_cn.params.quarterly_report_grace_days.value as 9
	subject.until == "2027-01-09T16:00:00Z" with input as early with data.packs.resumption_cn.params.quarterly_report_grace_days.value as 9
}
