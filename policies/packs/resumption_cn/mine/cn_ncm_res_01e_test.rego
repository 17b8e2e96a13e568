package packs.resumption_cn.mine.cn_ncm_res_01e_test

import data.packs.resumption_cn.mine.cn_ncm_res_01e as subject

compliant := {
	"act": {
		"action": "restart",
		"at": "2026-11-18T16:00:00+08:00",
	},
	"stop": {
		"track": "A",
	},
	"self_acceptance": {
		"at": "2026-11-16T15:00:00+08:00",
	},
	"acceptance_filings": [
		{
			"to": "county",
			"at": "2026-11-16T16:00:00+08:00",
		},
	],
}

changed(patch) := json.patch(compliant, patch)

test_filed if {
	subject.met with input as compliant
}

test_track_a_applies if {
	subject.applies with input as compliant
}

test_other_tracks_do_not if {
	not subject.applies with input as changed([{"op": "add", "path": "/stop/track", "value": "B"}])
}

test_filed_at_the_same_moment if {
	subject.met with input as changed([{"op": "add", "path": "/acceptance_filings/0/at", "value": "2026-11-16T15:00:00+08:00"}])
}

test_filed_before_it_was_done if {
	not subject.met with input as changed([{"op": "add", "path": "/acceptance_filings/0/at", "value": "2026-11-16T14:59:59+08:00"}])
}

test_filed_with_the_town_only if {
	not subject.met with input as changed([{"op": "add", "path": "/acceptance_filings/0/to", "value": "town"}])
}

test_filed_now if {
	subject.met with input as changed([{"op": "add", "path": "/acceptance_filings/0/at", "value": "2026-11-18T16:00:00+08:00"}])
}

test_to_be_filed if {
	not subject.met with input as changed([{"op": "add", "path": "/acceptance_filings/0/at", "value": "2026-11-18T16:00:01+08:00"}])
}

test_not_filed if {
	not subject.met with input as changed([{"op": "remove", "path": "/acceptance_filings"}])
}

test_it_lasts if {
	found := subject.until with input as compliant
	found == "never"
}

test_what_is_shown if {
	found := subject.observed with input as compliant
	found == {"county at 2026-11-16T16:00:00+08:00"}
}

test_what_is_asked if {
	found := subject.required with input as compliant
	found == "filed with county after 2026-11-16T15:00:00+08:00"
}
