package packs.resumption_cn.fireworks.cn_fw_res_02a_test

import data.packs.resumption_cn.fireworks.cn_fw_res_02a as subject

base := {
	"act": {
		"at": "2022-09-06T10:00:00+08:00",
	},
	"enterprise": {
		"division": "130102",
	},
	"acceptance": {
		"report": "AC-1",
		"archive_no": "DA-1",
		"at": "2022-09-05T15:00:00+08:00",
		"archived_at": "2022-09-06T10:00:00+08:00",
	},
}

changed(patch) := json.patch(base, patch)

put(path, value) := {"op": "add", "path": path, "value": value}

cut(path) := {"op": "remove", "path": path}

test_in_hebei if {
	subject.applies with input as base
}

test_not_elsewhere if {
	not subject.applies with input as changed([put("/enterprise/division", "430181")])
}

test_archived_is_met if {
	subject.met with input as base
}

test_without_number_is_not if {
	not subject.met with input as changed([put("/acceptance/archive_no", "")])
}

test_as_it_is_written_is_met if {
	subject.met with input as changed([put("/acceptance/archived_at", "2022-09-05T15:00:00+08:00")])
}

test_before_it_is_written_is_not if {
	not subject.met with input as changed([put("/acceptance/archived_at", "2022-09-05T14:59:59+08:00")])
}

test_a_second_after_the_act_is_not if {
	not subject.met with input as changed([put("/acceptance/archived_at", "2022-09-06T10:00:01+08:00")])
}

test_it_does_not_lapse if {
	found := subject.until with input as base
	found == "never"
}

test_without_report_is_not if {
	not subject.met with input as changed([put("/acceptance/report", "")])
}

test_what_is_shown if {
	found := subject.observed with input as base
	found == {"report": "AC-1", "archive": "DA-1", "at": "2022-09-06T10:00:00+08:00"}
}

test_what_is_asked if {
	found := subject.required with input as base
	found == {"archived": "the report, under a number", "by": {"河北省烟花爆竹高温停产通知 (2015)"}}
}

test_elsewhere_no_document_asks if {
	found := subject.required with input as changed([put("/enterprise/division", "430181")])
	found == {"archived": "the report, under a number", "by": set()}
}
