# Which contractors may be recorded.
package registers.contractors.accept_test

import data.registers.contractors.accept as subject

record := {
	"id": "K-1",
	"name": "Demo Installers Ltd",
	"uscc": "91330200MA2KTR0036",
	"status": "admitted",
	"roll": ["P-FITTER"],
	"agreement": {"no": "AG-1", "signed_on": "2026-01-05", "valid_to": "2026-12-31", "document": "DOC-AG-1", "whole_site": true},
	"qualifications": [{"kind": "installation", "no": "Q-1", "scope": ["hot_work"], "issued_by": "bureau", "valid_to": "2028-05-31"}],
}

changed(patch) := json.patch(record, patch)

pointer(document) := at if {
	why := subject.refusal with input as document
	at := why.pointer
	why.en != ""
	why.zh != ""
}

test_a_whole_record if subject.accepts with input as record

test_a_whole_record_is_not_refused if not subject.refusal with input as record

test_without_agreement_and_qualifications_it_may_wait_for_them if {
	subject.accepts with input as changed([{"op": "remove", "path": "/agreement"}, {"op": "remove", "path": "/qualifications"}])
	subject.accepts with input as changed([{"op": "replace", "path": "/qualifications", "value": []}])
}

test_what_every_contractor_has if {
	every member in ["id", "name", "roll", "status", "uscc"] {
		lacking := changed([{"op": "remove", "path": concat("", ["/", member])}])
		not subject.accepts with input as lacking
		pointer(lacking) == concat("", ["/", member])
	}
}

test_an_empty_text_is_none if {
	every member in ["id", "name", "status", "uscc"] {
		lacking := changed([{"op": "replace", "path": concat("", ["/", member]), "value": ""}])
		not subject.accepts with input as lacking
		pointer(lacking) == concat("", ["/", member])
	}
}

test_a_roll_of_nobody_is_a_roll if subject.accepts with input as changed([{"op": "replace", "path": "/roll", "value": []}])

test_a_suspension_has_a_reason if {
	every status in ["suspended", "excluded"] {
		silent := changed([{"op": "replace", "path": "/status", "value": status}])
		not subject.accepts with input as silent
		pointer(silent) == "/status_reason"
		dashed := json.patch(silent, [{"op": "add", "path": "/status_reason", "value": "——"}])
		not subject.accepts with input as dashed
		pointer(dashed) == "/status_reason"
		said := json.patch(silent, [{"op": "add", "path": "/status_reason", "value": "Worked without a permit"}])
		subject.accepts with input as said
	}
}

test_a_status_that_nobody_knows if {
	odd := changed([{"op": "replace", "path": "/status", "value": "pending"}, {"op": "add", "path": "/status_reason", "value": "Waits"}])
	not subject.accepts with input as odd
	pointer(odd) == "/status_reason"
}

test_a_qualification_is_whole if {
	every member in ["no", "valid_to", "scope"] {
		lacking := changed([{"op": "remove", "path": concat("", ["/qualifications/0/", member])}])
		not subject.accepts with input as lacking
		pointer(lacking) == "/qualifications"
	}
}

test_a_qualification_with_placeholders if {
	every bad in [["no", "—"], ["valid_to", ""], ["scope", []]] {
		lacking := changed([{"op": "replace", "path": concat("", ["/qualifications/0/", bad[0]]), "value": bad[1]}])
		not subject.accepts with input as lacking
		pointer(lacking) == "/qualifications"
	}
}

test_a_second_qualification_counts_too if {
	lacking := changed([{"op": "add", "path": "/qualifications/-", "value": {"no": "Q-2"}}])
	not subject.accepts with input as lacking
	pointer(lacking) == "/qualifications"
}

test_an_agreement_is_whole if {
	every member in ["document", "signed_on", "valid_to"] {
		lacking := changed([{"op": "remove", "path": concat("", ["/agreement/", member])}])
		not subject.accepts with input as lacking
		pointer(lacking) == "/agreement"
	}
}

test_an_agreement_with_placeholders if {
	every bad in [["document", " / "], ["signed_on", ""], ["valid_to", ""]] {
		lacking := changed([{"op": "replace", "path": concat("", ["/agreement/", bad[0]]), "value": bad[1]}])
		not subject.accepts with input as lacking
		pointer(lacking) == "/agreement"
	}
}

test_the_first_fault_is_told if {
	pointer(changed([{"op": "remove", "path": "/name"}, {"op": "replace", "path": "/status", "value": "excluded"}, {"op": "replace", "path": "/agreement", "value": {}}])) == "/name"
	pointer(changed([{"op": "replace", "path": "/status", "value": "excluded"}, {"op": "replace", "path": "/agreement", "value": {}}])) == "/status_reason"
	pointer(changed([{"op": "replace", "path": "/qualifications/0/scope", "value": []}, {"op": "replace", "path": "/agreement", "value": {}}])) == "/qualifications"
	pointer(changed([{"op": "replace", "path": "/status", "value": "excluded"}, {"op": "replace", "path": "/qualifications/0/scope", "value": []}])) == "/status_reason"
}
