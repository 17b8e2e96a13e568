# Which exclusions may be recorded.
package registers.exclusions.accept_test

import data.registers.exclusions.accept as subject

base := {"from": "2026-03-01", "to": "2027-02-28", "reason": "Two welds without a permit", "decided_by": "Safety department", "source": "SB-2026-4"}

contractor := object.union(base, {"subject": "contractor", "uscc": "91330200MA2KTR0036", "name": "Demo Installers Ltd"})

person := object.union(base, {"subject": "person", "person_id": "P-FITTER"})

certificate := object.union(base, {"subject": "certificate", "certificate_no": "T330219780001"})

without(record, member) := object.remove(record, [member])

pointer(document) := at if {
	why := subject.refusal with input as document
	at := why.pointer
	why.en != ""
	why.zh != ""
}

test_each_subject_by_what_identifies_it if {
	every record in [contractor, person, certificate] {
		subject.accepts with input as record
		not subject.refusal with input as record
	}
}

test_a_source_may_be_left_out if subject.accepts with input as without(person, "source")

test_a_subject_without_what_identifies_it if {
	every bad in [without(contractor, "uscc"), without(person, "person_id"), without(certificate, "certificate_no")] {
		not subject.accepts with input as bad
		pointer(bad) == "/subject"
	}
}

test_an_empty_identification if {
	every bad in [object.union(contractor, {"uscc": ""}), object.union(person, {"person_id": ""}), object.union(certificate, {"certificate_no": "—"})] {
		not subject.accepts with input as bad
		pointer(bad) == "/subject"
	}
}

test_what_identifies_another_subject_does_not_count if {
	every bad in [
		object.union(contractor, {"subject": "person"}),
		object.union(contractor, {"subject": "certificate"}),
		object.union(person, {"subject": "contractor"}),
		object.union(person, {"subject": "certificate"}),
		object.union(certificate, {"subject": "contractor"}),
		object.union(certificate, {"subject": "person"}),
	] {
		not subject.accepts with input as bad
		pointer(bad) == "/subject"
	}
}

test_no_subject if pointer(without(person, "subject")) == "/subject"

test_both_days if {
	every member in ["from", "to"] {
		not subject.accepts with input as without(person, member)
		pointer(without(person, member)) == "/from"
		not subject.accepts with input as object.union(person, {member: ""})
		pointer(object.union(person, {member: ""})) == "/from"
	}
}

test_a_reason if {
	every bad in [without(contractor, "reason"), object.union(contractor, {"reason": " - "})] {
		not subject.accepts with input as bad
		pointer(bad) == "/reason"
	}
}

test_who_decided if {
	every bad in [without(contractor, "decided_by"), object.union(contractor, {"decided_by": "…"})] {
		not subject.accepts with input as bad
		pointer(bad) == "/decided_by"
	}
}

test_the_first_fault_is_told if {
	pointer({"subject": "person"}) == "/subject"
	pointer({"subject": "person", "person_id": "P-1"}) == "/from"
	pointer({"subject": "person", "person_id": "P-1", "from": "2026-01-01", "to": "2026-01-02"}) == "/reason"
	pointer(object.union(without(without(person, "reason"), "decided_by"), {"to": ""})) == "/from"
}
