package workflow_test

import (
	"encoding/json"
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"firewatch/internal/workflow"
	"firewatch/permits"
)

// Each version of a record is kept, with one entry in the log of its enterprise, or of the system.
func TestRecordVersions(t *testing.T) {
	eachRoom(t, func(r room) {
		var first, second permits.Record
		entry := r.oneEntry(ningbo, func() {
			first = r.put(safety, workflow.PutRecord{Register: "people", ID: "P-9", Document: json.RawMessage(`{"valid":false,"name":"李四"}`)})
		})
		require.Equal(r, "record.put", entry.Action)
		require.Equal(r, "record/people/P-9", entry.Subject)
		require.Equal(r, map[string]string{"record": first.Digest}, entry.Digests)
		require.Equal(r, map[string]string{"version": "1"}, entry.Detail)
		require.Equal(r, "declared", first.Source)
		require.Equal(r, ningbo, first.Enterprise)
		second = r.put(city, workflow.PutRecord{Register: "people", ID: "P-9", Version: 1, Enterprise: ningbo, Document: json.RawMessage(`{"valid":true}`)})
		require.Equal(r, 2, second.Version)
		require.Equal(r, "verified", second.Source)
		versions, err := r.store.RecordVersions(background, "people", "P-9")
		require.NoError(r, err)
		require.Len(r, versions, 2)

		// The name went beside the record, under the key of the person whose record it is.
		require.NotContains(r, string(first.Bytes), "李四")
		values, err := r.store.PersonalOf(background, "record/people/P-9/1")
		require.NoError(r, err)
		require.Equal(r, "P-9", values[0].Person)
		require.Equal(r, `"李四"`, string(values[0].Value))

		entry = r.oneEntry(permits.SystemScope, func() {
			rec := r.put(province, workflow.PutRecord{Register: "periods", ID: "C-1", Division: "330200", Document: json.RawMessage(`{"level":"high"}`)})
			require.Empty(r, rec.Enterprise)
			require.Equal(r, "330200", rec.Division)
		})
		require.Equal(r, "regulator", entry.Actor.Role)
		require.Equal(r, "register", r.put(operator, workflow.PutRecord{Register: "firms", ID: ningbo, Enterprise: ningbo, Document: json.RawMessage(`{}`)}).Source)
	})
}

func TestRecordRefusals(t *testing.T) {
	put := func(edit func(*workflow.PutRecord)) workflow.PutRecord {
		c := workflow.PutRecord{Register: "people", ID: "P-NEW", Document: json.RawMessage(`{"valid":true}`)}
		edit(&c)
		return c
	}
	period := func(division string) workflow.PutRecord {
		return workflow.PutRecord{Register: "periods", ID: "C-1", Division: division, Document: json.RawMessage(`{"level":"high"}`)}
	}
	foreignSafety := permits.Principal{ID: "P-W", Role: permits.RoleEnterprise, Enterprise: wenzhou, Posts: []string{"safety"}}
	tests := []struct {
		name      string
		principal permits.Principal
		command   workflow.PutRecord
		problem   permits.Problem
		pointers  []string
	}{
		{"unknown register", safety, put(func(c *workflow.PutRecord) { c.Register = "pets" }), permits.UnknownRegister, nil},
		{"without the post", unit, put(func(*workflow.PutRecord) {}), permits.Forbidden, nil},
		{"an auditor, although the register lists it", auditor, put(func(c *workflow.PutRecord) { c.Enterprise = ningbo }), permits.Forbidden, nil},
		{"of another enterprise", safety, put(func(c *workflow.PutRecord) { c.Enterprise = wenzhou }), permits.Forbidden, []string{"/enterprise"}},
		{"a regulator of another division", otherCity, put(func(c *workflow.PutRecord) { c.Enterprise = ningbo }), permits.Forbidden, []string{"/enterprise"}},
		{"a regulator that names no enterprise", city, put(func(*workflow.PutRecord) {}), permits.InvalidEnterprise, []string{"/enterprise"}},
		{"a division on an enterprise's record", safety, put(func(c *workflow.PutRecord) { c.Division = "330200" }), permits.InvalidRequest, []string{"/division"}},
		{"an enterprise on a division's record", city, func() workflow.PutRecord { c := period("330200"); c.Enterprise = ningbo; return c }(), permits.InvalidRequest, []string{"/enterprise"}},
		{"no division", city, period(""), permits.InvalidRequest, []string{"/division"}},
		{"a division of five digits", city, period("33020"), permits.InvalidRequest, []string{"/division"}},
		{"a division above one's own", city, period("330000"), permits.Forbidden, []string{"/division"}},
		{"an enterprise for a division, although the register lists it", safety, period("330200"), permits.Forbidden, []string{"/division"}},
		{"the version is not the newest", safety, put(func(c *workflow.PutRecord) { c.ID, c.Version = applicant.ID, 0 }), permits.StaleVersion, nil},
		{"the version does not exist yet", safety, put(func(c *workflow.PutRecord) { c.Version = 1 }), permits.StaleVersion, nil},
		{"an id that another enterprise has", foreignSafety, put(func(c *workflow.PutRecord) { c.ID = applicant.ID }), permits.AlreadyExists, []string{"/id"}},
		{"the code of another enterprise as id", safety, put(func(c *workflow.PutRecord) { c.ID = wenzhou }), permits.AlreadyExists, []string{"/id"}},
		{"no id", safety, put(func(c *workflow.PutRecord) { c.ID = "" }), permits.InvalidRequest, []string{"/id"}},
		{"an id with a slash", safety, put(func(c *workflow.PutRecord) { c.ID = "a/b" }), permits.InvalidRequest, []string{"/id"}},
		{"an id with a space", safety, put(func(c *workflow.PutRecord) { c.ID = "a b" }), permits.InvalidRequest, []string{"/id"}},
		{"an id with a control character", safety, put(func(c *workflow.PutRecord) { c.ID = "a\x00" }), permits.InvalidRequest, []string{"/id"}},
		{"an id that is not UTF-8", safety, put(func(c *workflow.PutRecord) { c.ID = "a\xff" }), permits.InvalidRequest, []string{"/id"}},
		{"an id that is too long", safety, put(func(c *workflow.PutRecord) { c.ID = strings.Repeat("x", 129) }), permits.InvalidRequest, []string{"/id"}},
		{"a broken document", safety, put(func(c *workflow.PutRecord) { c.Document = json.RawMessage(`{"valid":"yes","size":1}`) }), permits.InvalidDocument, []string{"/document/size", "/document/valid"}},
	}
	eachRoom(t, func(r room) {
		for _, test := range tests {
			r.Run(test.name, func(t *testing.T) {
				r := r
				r.T = t
				refusal := r.refused(test.problem, func() error { _, _, err := r.PutRecord(background, test.principal, test.command); return err })
				var pointers []string
				for _, f := range refusal.Faults {
					pointers = append(pointers, f.Pointer)
				}
				require.ElementsMatch(r, test.pointers, pointers)
			})
		}
	})
}

// A register of either: an enterprise's own people write its records, an authority writes for its division, and nobody
// writes for the other. What the register's own rule does not accept is not stored.
func TestRecordsOfAnEnterpriseOrADivision(t *testing.T) {
	level := func(id, enterprise, division, document string) workflow.PutRecord {
		return workflow.PutRecord{Register: "levels", ID: id, Enterprise: enterprise, Division: division, Document: json.RawMessage(document)}
	}
	const high = `{"level":"high"}`
	eachRoom(t, func(r room) {
		require.Equal(r, ningbo, r.put(safety, level("L-1", "", "", high)).Enterprise)
		require.Equal(r, "330200", r.put(city, level("L-2", "", "330200", high)).Division)
		require.Equal(r, wenzhou, r.put(operator, level("L-3", wenzhou, "", high)).Enterprise)
		require.Equal(r, "000000", r.put(operator, level("L-4", "", "000000", high)).Division)
		r.put(otherCity, level("L-5", "", "330300", high))

		for name, test := range map[string]struct {
			by       permits.Principal
			command  workflow.PutRecord
			problem  permits.Problem
			pointers []string
		}{
			"an enterprise for a division":         {safety, level("L-9", "", "330200", high), permits.InvalidRequest, []string{"/division"}},
			"an authority for an enterprise":       {city, level("L-9", ningbo, "", high), permits.InvalidRequest, []string{"/enterprise"}},
			"an authority for nobody":              {city, level("L-9", "", "", high), permits.InvalidRequest, []string{"/division"}},
			"an authority above its division":      {city, level("L-9", "", "330000", high), permits.Forbidden, []string{"/division"}},
			"an operator for both":                 {operator, level("L-9", ningbo, "330200", high), permits.InvalidRequest, []string{"/enterprise"}},
			"an authority over an enterprise's id": {city, level("L-1", "", "330200", high), permits.AlreadyExists, []string{"/id"}},
			"a level that the rule refuses":        {safety, level("L-9", "", "", `{"level":"low"}`), permits.InvalidDocument, []string{"/document/level"}},
			"no level":                             {safety, level("L-9", "", "", `{}`), permits.InvalidDocument, []string{"/document/level"}},
			"a level that is null":                 {safety, level("L-9", "", "", `{"level":null}`), permits.InvalidDocument, []string{"/document/level"}},
		} {
			r.Run(name, func(t *testing.T) {
				r := r
				r.T = t
				refusal := r.refused(test.problem, func() error { _, _, err := r.PutRecord(background, test.by, test.command); return err })
				var pointers []string
				for _, f := range refusal.Faults {
					pointers = append(pointers, f.Pointer)
				}
				require.Equal(r, test.pointers, pointers)
			})
		}

		seen := func(p permits.Principal) []string {
			page, err := r.Records(background, p, permits.RecordFilter{Register: "levels"})
			require.NoError(r, err)
			var ids []string
			for _, rec := range page.Items {
				ids = append(ids, rec.ID)
			}
			return ids
		}
		require.Equal(r, []string{"L-1", "L-2", "L-4"}, seen(safety))
		require.Equal(r, []string{"L-1", "L-2", "L-4"}, seen(city))
		require.Equal(r, []string{"L-3", "L-4", "L-5"}, seen(otherCity))
	})
}

// Of two who write the next version at once, one does.
func TestConcurrentRecords(t *testing.T) {
	eachRoom(t, func(r room) {
		var accepted int
		for _, err := range together(4, func(i int) error {
			_, _, err := r.PutRecord(background, safety, workflow.PutRecord{Register: "people", ID: applicant.ID, Version: 1,
				Document: json.RawMessage(fmt.Sprintf(`{"valid":%t}`, i%2 == 0))})
			return err
		}) {
			if err == nil {
				accepted++
			} else {
				require.True(r, permits.Is(err, permits.StaleVersion) || permits.Is(err, permits.AlreadyExists), "%v", err)
			}
		}
		require.Equal(r, 1, accepted)
	})
}

// An enterprise reads its own records and those of the divisions it lies in; an authority those of its division
// and of its enterprises; an auditor all; who keeps a register reads it; nobody else.
func TestWhoReadsRecords(t *testing.T) {
	eachRoom(t, func(r room) {
		for _, division := range []string{"330200", "330300", "330000"} {
			r.put(permits.Principal{ID: "R-CN", Role: permits.RoleRegulator, Division: "000000"},
				workflow.PutRecord{Register: "periods", ID: "C-" + division, Division: division, Document: json.RawMessage(`{"level":"high"}`)})
		}
		for _, firm := range []string{ningbo, wenzhou} {
			r.put(operator, workflow.PutRecord{Register: "firms", ID: firm, Enterprise: firm, Document: json.RawMessage(`{"name":"F"}`)})
		}
		periods := []string{"C-330000", "C-330200", "C-330300"}
		firms := []string{ningbo, wenzhou}
		for _, test := range []struct {
			name      string
			principal permits.Principal
			register  string
			want      []string // nil: Forbidden
			all       []string
		}{
			{"an enterprise, its own", unit, "firms", []string{ningbo}, firms},
			{"another enterprise, its own", foreigner, "firms", []string{wenzhou}, firms},
			{"an enterprise, its divisions", unit, "periods", []string{"C-330000", "C-330200"}, periods},
			{"people of no enterprise", nobody, "firms", []string{}, firms},
			{"people of no enterprise, of divisions", nobody, "periods", []string{}, periods},
			{"a city, its enterprises", city, "firms", []string{ningbo}, firms},
			{"a city, above and below", city, "periods", []string{"C-330000", "C-330200"}, periods},
			{"a province, all of its cities", province, "periods", periods, periods},
			{"a province, all of its enterprises", province, "firms", firms, firms},
			{"a regulator without a division", noDivision, "firms", []string{}, firms},
			{"an auditor", auditor, "firms", firms, firms},
			{"an operator, what it keeps", operator, "firms", firms, firms},
			{"an operator, what it does not keep", operator, "periods", nil, periods},
			{"a policy author", author, "firms", nil, firms},
		} {
			read := func() error {
				_, err := r.Records(background, test.principal, permits.RecordFilter{Register: test.register})
				return err
			}
			if test.want == nil {
				r.refused(permits.Forbidden, read)
				r.refused(permits.Forbidden, func() error { _, err := r.Record(background, test.principal, test.register, test.all[0]); return err })
				continue
			}
			got := []string{}
			filter := permits.RecordFilter{Register: test.register, Limit: 1}
			for {
				page, err := r.Records(background, test.principal, filter)
				require.NoError(r, err, test.name)
				for _, rec := range page.Items {
					got = append(got, rec.ID)
				}
				if filter.Cursor = page.Next; page.Next == "" {
					break
				}
			}
			require.ElementsMatch(r, test.want, got, test.name)
			for _, id := range test.all {
				rec, err := r.Record(background, test.principal, test.register, id)
				if contains(test.want, id) {
					require.NoError(r, err, "%s: %s", test.name, id)
					require.Equal(r, id, rec.ID)
				} else {
					require.True(r, permits.Is(err, permits.NotFound), "%s: %s: %v", test.name, id, err)
				}
			}
		}
		r.refused(permits.NotFound, func() error { _, err := r.Record(background, auditor, "firms", "no-such"); return err })
		r.refused(permits.UnknownRegister, func() error { _, err := r.Record(background, auditor, "pets", "x"); return err })
		page, err := r.Records(background, unit, permits.RecordFilter{Register: "firms", Enterprise: wenzhou})
		require.NoError(r, err)
		require.Empty(r, page.Items)
	})
}

func contains(list []string, s string) bool {
	for _, x := range list {
		if x == s {
			return true
		}
	}
	return false
}
