package workflow_test

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"firewatch/internal/testdb"
	"firewatch/internal/workflow"
	"firewatch/permits"
)

// rowsOf is an import of rows that nobody had to read from a file.
func rowsOf(register string, rows ...workflow.ImportRow) workflow.ImportRecords {
	return workflow.ImportRecords{Register: register, File: "sha256:" + strings.Repeat("0", 64),
		Read: func(permits.Register, []byte) ([]workflow.ImportRow, error) { return rows, nil }}
}

func stating(id string, version int, document string) workflow.ImportRow {
	return workflow.ImportRow{ID: id, Version: version, Enterprise: ningbo, Document: json.RawMessage(document)}
}

// imported makes an import and returns the action of each row.
func (r room) imported(p permits.Principal, c workflow.ImportRecords) []string {
	r.Helper()
	res, err := r.ImportRecords(background, p, c)
	require.NoError(r, err)
	var out []string
	for _, row := range res.Rows {
		require.Empty(r, row.Faults)
		out = append(out, row.Action)
	}
	return out
}

// refusedRow is an import of which one row is refused for one reason, at a place.
func (r room) refusedRow(p permits.Principal, c workflow.ImportRecords, rule, pointer string) {
	r.Helper()
	var res workflow.ImportResult
	r.refused(permits.InvalidImport, func() (err error) { res, err = r.ImportRecords(background, p, c); return err })
	require.Len(r, res.Rows, 1)
	require.Equal(r, workflow.RowRefused, res.Rows[0].Action)
	require.Len(r, res.Rows[0].Faults, 1)
	require.Equal(r, rule, res.Rows[0].Faults[0].Rule)
	require.Equal(r, pointer, res.Rows[0].Faults[0].Pointer)
}

// valuesOf are the personal values of a version of a record: person, value.
func (r room) valuesOf(owner string) map[string]string {
	r.Helper()
	values, err := r.store.PersonalOf(background, owner)
	require.NoError(r, err)
	out := map[string]string{}
	for _, v := range values {
		out[v.Person] = string(v.Value)
	}
	return out
}

func (r room) newest(register, id string) permits.Record {
	r.Helper()
	rec, err := r.store.Record(background, register, id)
	require.NoError(r, err)
	return rec
}

const team = `{"name":"A","members":[{"person_id":"P-1","phone":"0571-1"},{"person_id":"P-2","phone":"0571-2"}]}`

// A personal value that the writer cannot read stays what it is, under the key of its person; whoever can read it may state
// it again. Nobody learns from an import whether a value that he guesses is right.
func TestAnImportAndPersonalValues(t *testing.T) {
	eachRoom(t, func(r room) {
		require.Equal(r, []string{"create"}, r.imported(safety, rowsOf("teams", stating("T-1", 0, team))))
		both := map[string]string{"P-1": `"0571-1"`, "P-2": `"0571-2"`}
		require.Equal(r, both, r.valuesOf("record/teams/T-1/1"))
		covered := string(r.newest("teams", "T-1").Bytes)
		require.NotContains(r, covered, "0571-")

		// Stated again by the enterprise, or left covered by anybody: nothing new.
		before := r.state()
		require.Equal(r, []string{"unchanged"}, r.imported(safety, rowsOf("teams", stating("T-1", 0, team))))
		require.Equal(r, []string{"unchanged"}, r.imported(safety, rowsOf("teams", stating("T-1", 1, covered))))
		require.Equal(r, []string{"unchanged"}, r.imported(city, rowsOf("teams", stating("T-1", 1, covered))))
		half := strings.Replace(covered, strings.Split(strings.Split(covered, `"phone":"`)[1], `"`)[0], "0571-1", 1)
		require.Equal(r, []string{"unchanged"}, r.imported(safety, rowsOf("teams", stating("T-1", 1, half))))
		require.Equal(r, before, r.state())

		// The authority states the same values and does not learn that they are the same.
		dry := rowsOf("teams", stating("T-1", 1, team))
		dry.DryRun = true
		require.Equal(r, []string{"update"}, r.imported(city, dry))
		require.Equal(r, before, r.state())

		// It changes something else, and the values stay.
		require.Equal(r, []string{"update"}, r.imported(city, rowsOf("teams", stating("T-1", 1, strings.Replace(covered, `"A"`, `"B"`, 1)))))
		require.Equal(r, both, r.valuesOf("record/teams/T-1/2"))
		covered2 := string(r.newest("teams", "T-1").Bytes)
		require.NotEqual(r, covered, covered2, "the same value has another commitment, so that versions cannot be compared")

		// A value is never given to another person, and an old commitment is none of this version.
		other := strings.Replace(covered2, `"P-1"`, `"P-3"`, 1)
		r.refusedRow(city, rowsOf("teams", stating("T-1", 2, other)), "x-personal", "/document/members/0/phone")
		old := `{"members":[{"person_id":"P-1","phone":"` + strings.Split(strings.Split(covered, `"phone":"`)[1], `"`)[0] + `"}]}`
		r.refusedRow(city, rowsOf("teams", stating("T-1", 2, old)), "x-personal", "/document/members/0/phone")

		// What was erased cannot be kept, and can be left as it is with the whole record.
		_, err := r.raw.Exec("DELETE FROM person_keys WHERE person = 'P-1'")
		require.NoError(r, err)
		require.Equal(r, []string{"unchanged"}, r.imported(city, rowsOf("teams", stating("T-1", 2, covered2))))
		r.refusedRow(city, rowsOf("teams", stating("T-1", 2, strings.Replace(covered2, `"B"`, `"C"`, 1))), "x-personal", "/document/members/0/phone")

		// The export shows the enterprise what is left, and others nothing.
		filter := permits.RecordFilter{Register: "teams"}
		_, _, records, err := r.ExportRecords(background, safety, filter, 10)
		require.NoError(r, err)
		require.Contains(r, string(records[0].Bytes), "0571-2")
		require.NotContains(r, string(records[0].Bytes), "0571-1")
		for _, p := range []permits.Principal{city, auditor} {
			_, _, records, err = r.ExportRecords(background, p, filter, 10)
			require.NoError(r, err)
			require.Equal(r, covered2, string(records[0].Bytes))
		}
		r.refused(permits.TooMany, func() error {
			_, _, _, err := r.ExportRecords(background, city, permits.RecordFilter{Register: "people"}, 1)
			return err
		})
	})
}

// Nothing of a file is read for who may not write, and a row that could not be read whole is not blamed for what it lacks.
func TestAnImportReadsForWritersOnly(t *testing.T) {
	r := newRoom(t, testdb.DB{Engine: "sqlite", DSN: testdb.SQLite(t)})
	for _, p := range []permits.Principal{unit, auditor, author, nobody} {
		c := workflow.ImportRecords{Register: "people", Read: func(permits.Register, []byte) ([]workflow.ImportRow, error) {
			require.Fail(t, "a file was read")
			return nil, nil
		}}
		r.refused(permits.Forbidden, func() error { _, err := r.ImportRecords(background, p, c); return err })
	}
	r.refusedRow(safety, rowsOf("levels", stating("L-1", 0, `{"level":"low"}`)), "accept", "/document/level")
	faulty := stating("L-1", 0, `{}`)
	faulty.Faulty = true
	var res workflow.ImportResult
	r.refused(permits.InvalidImport, func() (err error) {
		res, err = r.ImportRecords(background, safety, rowsOf("levels", faulty))
		return err
	})
	require.Empty(t, res.Rows[0].Faults)
	require.Equal(t, workflow.RowRefused, res.Rows[0].Action)

	// Of a record of somebody else nothing is said but that it is.
	foreignSafety := permits.Principal{ID: "P-W", Role: permits.RoleEnterprise, Enterprise: wenzhou, Posts: []string{"safety"}}
	r.put(foreignSafety, workflow.PutRecord{Register: "people", ID: "P-W", Document: json.RawMessage(`{"valid":true}`)})
	r.refusedRow(safety, rowsOf("people", stating("P-W", 7, `{"valid":true}`)), "owner", "/id")
	foreign := stating("P-W", 7, `{"valid":"x"}`)
	foreign.Enterprise = wenzhou
	r.refusedRow(safety, rowsOf("people", foreign), "enterprise", "/enterprise")
}

// A document may say nothing in several ways; that is no change.
func TestWhatSaysNothingIsNoChange(t *testing.T) {
	r := newRoom(t, testdb.DB{Engine: "sqlite", DSN: testdb.SQLite(t)})
	r.put(safety, workflow.PutRecord{Register: "people", ID: "P-9", Document: json.RawMessage(`{"valid":true,"name":null}`)})
	before := r.state()
	require.Equal(t, []string{"unchanged"}, r.imported(safety, rowsOf("people", stating("P-9", 1, `{"valid":true}`))))
	require.Equal(t, before, r.state())
	require.Equal(t, []string{"update"}, r.imported(safety, rowsOf("people", stating("P-9", 1, `{"valid":false}`))))
}
