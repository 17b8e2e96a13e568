package lib.accident_test

import data.lib.accident

cleared := {
	"at": "2026-09-26T02:00:00+08:00",
	"danger_cleared": {"at": "2026-10-10T10:00:00+08:00", "confirmed_by": "R", "evidence": "E"},
	"prevention": {"at": "2026-10-12T10:00:00+08:00", "ref": "M"},
}

changed(patch) := json.patch(cleared, patch)

test_cleared_up_to_the_very_instant if {
	accident.cleared(cleared, "2026-10-12T10:00:00+08:00")
	accident.cleared(changed([{"op": "add", "path": "/prevention/at", "value": "2026-10-01T10:00:00+08:00"}]), "2026-10-10T10:00:00+08:00")
}

test_measures_after_the_act if not accident.cleared(cleared, "2026-10-12T09:59:59+08:00")

test_danger_cleared_after_the_act if {
	not accident.cleared(changed([{"op": "add", "path": "/prevention/at", "value": "2026-10-01T10:00:00+08:00"}]), "2026-10-10T09:59:59+08:00")
}

test_cleared_before_it_happened if {
	not accident.cleared(changed([{"op": "add", "path": "/danger_cleared/at", "value": "2026-09-26T01:59:59+08:00"}]), "2026-11-18T16:00:00+08:00")
}

test_measures_before_it_happened if {
	not accident.cleared(changed([{"op": "add", "path": "/prevention/at", "value": "2026-09-26T01:59:59+08:00"}]), "2026-11-18T16:00:00+08:00")
}

test_nobody_nothing_no_paper if {
	every path in ["/danger_cleared/confirmed_by", "/danger_cleared/evidence", "/prevention/ref"] {
		not accident.cleared(changed([{"op": "add", "path": path, "value": ""}]), "2026-11-18T16:00:00+08:00")
		not accident.cleared(changed([{"op": "remove", "path": path}]), "2026-11-18T16:00:00+08:00")
	}
}
