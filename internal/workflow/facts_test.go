package workflow_test

import (
	"encoding/json"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"firewatch/internal/workflow"
	"firewatch/permits"
)

// snapshot returns the facts that the newest evaluation of a case saw.
func (r room) snapshot(id string) map[string]any {
	r.Helper()
	head, err := r.store.Case(background, id)
	require.NoError(r, err)
	stored, err := r.store.Evaluation(background, head.Evaluation)
	require.NoError(r, err)
	var e permits.Evaluation
	require.NoError(r, json.Unmarshal(stored.Bytes, &e))
	b, err := r.store.Snapshot(background, e.Facts)
	require.NoError(r, err)
	var facts map[string]any
	require.NoError(r, json.Unmarshal(b, &facts))
	return facts
}

// The snapshot holds the registers that the kind's rules read, and of those only what concerns the case.
func TestSnapshotHoldsWhatConcernsTheCase(t *testing.T) {
	eachRoom(t, func(r room) {
		r.put(operator, workflow.PutRecord{Register: "firms", ID: ningbo, Enterprise: ningbo, Document: json.RawMessage(`{"name":"Ningbo Chemical"}`)})
		r.put(city, workflow.PutRecord{Register: "orders", ID: "O-OURS", Enterprise: ningbo, Document: json.RawMessage(`{"open":false}`)})
		r.put(otherCity, workflow.PutRecord{Register: "orders", ID: "O-THEIRS", Enterprise: wenzhou, Document: json.RawMessage(`{"open":true}`)})
		for _, division := range []string{"330000", "330200", "330206", "330300"} {
			r.put(permits.Principal{ID: "R-CN", Role: permits.RoleRegulator, Division: "000000"},
				workflow.PutRecord{Register: "periods", ID: "C-" + division, Division: division, Document: json.RawMessage(`{"level":"high"}`)})
		}
		c := r.openWork()
		require.Equal(r, map[string]any{
			"enterprise": map[string]any{"name": "Ningbo Chemical"},
			// Only the person that the dossier names, not P-MANY; the name is a commitment.
			"people": map[string]any{"P-APPLICANT": map[string]any{"valid": true, "name": r.snapshot(c.ID)["people"].(map[string]any)["P-APPLICANT"].(map[string]any)["name"]}},
			"orders": map[string]any{"O-OURS": map[string]any{"open": false}},
			// Those of the divisions that contain ours, not of a county in it, nor of another city. The registers of
			// enterprises and of declarations, which no rule of the kind reads, are not there.
			"periods":    map[string]any{"C-330000": map[string]any{"level": "high"}, "C-330200": map[string]any{"level": "high"}},
			"complete":   map[string]any{"orders": true},
			"neighbours": []any{},
		}, r.snapshot(c.ID))

		// A new version of a record is what the next evaluation sees; the old evaluation keeps its own.
		before := r.snapshot(c.ID)
		r.put(city, workflow.PutRecord{Register: "orders", ID: "O-OURS", Version: 1, Enterprise: ningbo, Document: json.RawMessage(`{"open":true}`)})
		require.Equal(r, before, r.snapshot(c.ID))
		r.do(applicant, c.ID, "submit")
		require.Equal(r, map[string]any{"O-OURS": map[string]any{"open": true}}, r.snapshot(c.ID)["orders"])
	})
}

// Who is named by a record that the case sees is seen too, once, and nobody else of the register.
func TestSnapshotHoldsWhomItsRecordsName(t *testing.T) {
	eachRoom(t, func(r room) {
		for id, to := range map[string]string{"O-1": manyPosts.ID, "O-2": applicant.ID, "O-3": "P-UNKNOWN"} {
			r.put(city, workflow.PutRecord{Register: "orders", ID: id, Enterprise: ningbo, Document: json.RawMessage(`{"open":false,"to":"` + to + `"}`)})
		}
		r.put(safety, workflow.PutRecord{Register: "people", ID: "P-NOBODY", Document: json.RawMessage(`{"valid":true,"name":"李四"}`)})
		people := r.snapshot(r.openWork().ID)["people"].(map[string]any)
		require.Len(r, people, 2)
		require.Contains(r, people, applicant.ID)
		require.Contains(r, people, manyPosts.ID)
	})
}

// More records than one page of the store are all seen.
func TestSnapshotReadsEveryPage(t *testing.T) {
	r := newRoomOn(t)
	_, err := r.store.Commit(background, permits.EntryBody{Format: 1, Scope: ningbo, At: "2026-11-20T01:00:00Z",
		Actor: permits.Actor{ID: "test", Role: "operator"}, Action: "record.put", Subject: "record/orders"}, func(tx permits.Tx) error {
		doc, err := r.engine.Record("orders", []byte(`{"open":false}`), "")
		if err != nil {
			return err
		}
		for i := range 450 {
			rec := permits.Record{Register: "orders", ID: "O-" + string(rune('A'+i/26)) + string(rune('A'+i%26)), Version: 1, Enterprise: ningbo,
				Digest: doc.Digest, Bytes: doc.Bytes, Source: "verified", By: "test", At: morning}
			if err := tx.InsertRecord(rec, 0); err != nil {
				return err
			}
		}
		return nil
	})
	require.NoError(t, err)
	require.Len(t, r.snapshot(r.openWork().ID)["orders"], 450)
}

// "None" is an answer only if somebody answers for the day: a declaration of the same enterprise, of the right
// register, on the day in legal time.
func TestRegisterAnswersForNone(t *testing.T) {
	const lastSecond = "2026-11-20T15:59:59Z" // 23:59:59 in China
	for _, test := range []struct {
		name, now, declaration string
		by                     permits.Principal
		want                   any
	}{
		{"on the declared day", "2026-11-19T16:00:00Z", "", safety, true},
		{"to its last second", lastSecond, "", safety, true},
		{"not the day after", "2026-11-20T16:00:00Z", "", safety, nil},
		{"not the day before", "2026-11-19T15:59:59Z", "", safety, nil},
		{"a longer period", "2026-11-25T01:00:00Z", `{"register":"orders","from":"2026-11-21","to":"2026-11-30"}`, safety, true},
		{"of another register", "2026-11-25T01:00:00Z", `{"register":"people","from":"2026-11-21","to":"2026-11-30"}`, safety, nil},
		{"without an end", "2026-11-25T01:00:00Z", `{"register":"orders","from":"2026-11-21"}`, safety, nil},
		{"without a begin", "2026-11-25T01:00:00Z", `{"register":"orders","to":"2026-11-30"}`, safety, nil},
		{"an enterprise cannot answer for an authority's register", "2026-11-25T01:00:00Z", `{"register":"periods","from":"2026-11-21","to":"2026-11-30"}`, safety, nil},
		{"of another enterprise", "2026-11-25T01:00:00Z", `{"register":"orders","from":"2026-11-21","to":"2026-11-30"}`,
			permits.Principal{ID: "P-W", Role: permits.RoleEnterprise, Enterprise: wenzhou, Posts: []string{"safety"}}, nil},
	} {
		t.Run(test.name, func(t *testing.T) {
			r := newRoomOn(t)
			if test.declaration != "" {
				r.put(test.by, workflow.PutRecord{Register: "vouchers", ID: "V-2", Document: json.RawMessage(test.declaration)})
			}
			now, err := time.Parse(time.RFC3339, test.now)
			require.NoError(t, err)
			r.at(now)
			complete := r.snapshot(r.openWork().ID)["complete"].(map[string]any)
			require.Equal(t, test.want, complete["orders"])
			require.NotContains(t, complete, "periods")
			// The register of people is declared too, and answers only where a declaration names it.
			require.Equal(t, test.name == "of another register", complete["people"] == true)
		})
	}
}

// Neighbours are the live cases in the same area at the same time. Without a place and a time nobody
// can say that there are none, so the key is absent.
func TestNeighbours(t *testing.T) {
	dossier := func(area, start, end string) json.RawMessage {
		permit := map[string]string{"applicant": applicant.ID}
		for k, v := range map[string]string{"area": area, "start": start, "end": end} {
			if v != "" {
				permit[k] = v
			}
		}
		b, err := json.Marshal(map[string]any{"permit": permit})
		require.NoError(t, err)
		return b
	}
	for _, test := range []struct {
		name string
		mine json.RawMessage
		want int // -1: the key is absent
	}{
		{"same area, overlapping", dossier("A-12", "2026-11-20T16:00:00+08:00", "2026-11-20T20:00:00+08:00"), 1},
		{"same area, the next day", dossier("A-12", "2026-11-21T09:00:00+08:00", "2026-11-21T17:00:00+08:00"), 0},
		{"another area", dossier("B-1", "2026-11-20T09:00:00+08:00", "2026-11-20T17:00:00+08:00"), 0},
		{"no area", dossier("", "2026-11-20T09:00:00+08:00", "2026-11-20T17:00:00+08:00"), -1},
		{"no start", dossier("A-12", "", "2026-11-20T17:00:00+08:00"), -1},
		{"no end", dossier("A-12", "2026-11-20T09:00:00+08:00", ""), -1},
	} {
		t.Run(test.name, func(t *testing.T) {
			r := newRoomOn(t)
			other := r.reach("approved")
			r.reach("submitted") // not live: no neighbour
			c := openWork()
			c.Dossier = test.mine
			res, err := r.Open(background, applicant, c)
			require.NoError(t, err)
			facts := r.snapshot(res.Case.ID)
			if test.want < 0 {
				require.NotContains(t, facts, "neighbours")
				return
			}
			want := []any{}
			if test.want > 0 {
				want = append(want, map[string]any{"id": other.ID, "kind": "trial-work", "state": "approved", "live": true, "area": "A-12",
					"shows": map[string]any{"applicant": applicant.ID},
					"start": "2026-11-20T01:00:00Z", "end": "2026-11-20T09:00:00Z"})
			}
			require.Equal(t, want, facts["neighbours"])
		})
	}
}

// A case belongs to the division that registered its enterprise, unless somebody other than the enterprise
// recorded another one.
func TestJurisdiction(t *testing.T) {
	for _, test := range []struct {
		name     string
		by       permits.Principal
		document string
		want     string
	}{
		{"no record", permits.Principal{}, "", "330200"},
		{"an operator's record", operator, `{"name":"N","division":"330212"}`, "330212"},
		{"an operator's record without a division", operator, `{"name":"N"}`, "330200"},
		{"an operator's record with a false division", operator, `{"name":"N","division":"Ningbo"}`, "330200"},
		{"nobody picks its own regulator", leader, `{"name":"N","division":"110000"}`, "330200"},
	} {
		t.Run(test.name, func(t *testing.T) {
			r := newRoomOn(t)
			if test.document != "" {
				r.put(test.by, workflow.PutRecord{Register: "firms", ID: ningbo, Enterprise: ningbo, Document: json.RawMessage(test.document)})
			}
			c := r.openWork()
			require.Equal(t, test.want, c.Jurisdiction)
			if test.document != "" {
				require.Contains(t, r.snapshot(c.ID), "enterprise")
			} else {
				require.NotContains(t, r.snapshot(c.ID), "enterprise")
			}
		})
	}
}
