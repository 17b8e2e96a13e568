package policies_test

import (
	"context"
	"encoding/json"
	"regexp"
	"slices"
	"strconv"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"firewatch/internal/canon"
	"firewatch/permits"
)

type demoRecords struct {
	Records []struct {
		Register   string          `json:"register"`
		ID         string          `json:"id"`
		Enterprise string          `json:"enterprise"`
		Division   string          `json:"division"`
		Document   json.RawMessage `json:"document"`
	} `json:"records"`
}

type demoCases struct {
	Cases []demoCase `json:"cases"`
}

type demoCase struct {
	Shows      string          `json:"shows"`
	Kind       string          `json:"kind"`
	Enterprise string          `json:"enterprise"`
	OpenedBy   demoActor       `json:"opened_by"`
	EndsIn     string          `json:"ends_in"`
	Dossier    json.RawMessage `json:"dossier"`
	Steps      []demoStep      `json:"steps"`
}

type demoActor struct {
	Person string `json:"person"`
	Post   string `json:"post"`
}

type demoStep struct {
	demoActor
	Act     string          `json:"act"`
	Journal string          `json:"journal"`
	Body    json.RawMessage `json:"body"`
	Opinion string          `json:"opinion"`
	Place   string          `json:"place"`
	Reason  string          `json:"reason"`
}

var placeholder = regexp.MustCompile(`"@(now|day)(?:([+-][0-9]+)([mhd]))?"`)

// atLoading replaces the texts that begin with @ as fixtures/demo/cases.yaml describes them.
func atLoading(raw []byte, now time.Time) []byte {
	return placeholder.ReplaceAllFunc(raw, func(b []byte) []byte {
		m := placeholder.FindSubmatch(b)
		at := now
		if len(m[2]) > 0 {
			n, _ := strconv.Atoi(string(m[2])) // the pattern admits digits only
			at = now.Add(time.Duration(n) * map[string]time.Duration{"m": time.Minute, "h": time.Hour, "d": 24 * time.Hour}[string(m[3])])
		}
		if string(m[1]) == "day" {
			return []byte(strconv.Quote(at.Format(time.DateOnly)))
		}
		return []byte(strconv.Quote(at.Format(time.RFC3339)))
	})
}

// The demonstration is taken through its workflows: every record and line passes the door, every person acts by a
// post that may, every act that needs it is compliant, and each case ends where it says.
func TestTheDemonstrationWorks(t *testing.T) {
	e := load(t)
	var records demoRecords
	decodeInto(t, readFixture(t, "demo", "records.yaml"), &records, "records.yaml")
	facts := map[string]map[string]map[string]json.RawMessage{} // by enterprise, register, id
	for _, r := range records.Records {
		document, err := e.Record(r.Register, r.Document, "/document")
		require.NoError(t, err, r.ID)
		register, err := e.Register(r.Register)
		require.NoError(t, err)
		require.Equal(t, register.Scope == "enterprise", permits.ValidUSCC(r.Enterprise), "%s %s: scope", r.Register, r.ID)
		require.Equal(t, register.Scope == "division", len(r.Division) == 6, "%s %s: scope", r.Register, r.ID)
		if facts[r.Enterprise] == nil {
			facts[r.Enterprise] = map[string]map[string]json.RawMessage{}
		}
		if facts[r.Enterprise][r.Register] == nil {
			facts[r.Enterprise][r.Register] = map[string]json.RawMessage{}
		}
		facts[r.Enterprise][r.Register][r.ID] = document.Bytes
	}
	now := time.Date(2026, 11, 23, 10, 0, 0, 0, time.FixedZone("", 8*60*60))
	var cases demoCases
	decodeInto(t, atLoading(readFixture(t, "demo", "cases.yaml"), now), &cases, "cases.yaml")
	ends := []string{}
	for _, c := range cases.Cases {
		ends = append(ends, c.EndsIn)
		t.Run(c.Shows, func(t *testing.T) {
			kind, err := e.Kind(c.Kind)
			require.NoError(t, err)
			require.True(t, may(c.OpenedBy, kind.Workflow.Create.By))
			dossier, err := e.Dossier(c.Kind, c.Dossier, "/dossier")
			require.NoError(t, err)
			snapshot := map[string]any{"neighbours": []any{}, "complete": map[string]bool{"hazards": true}}
			for register, documents := range facts[c.Enterprise] {
				snapshot[register] = documents
			}
			known, err := canon.Marshal(snapshot)
			require.NoError(t, err)
			q := permits.Question{Kind: c.Kind, Dossier: dossier.Bytes, Facts: known, Now: now}
			state, actors := kind.Workflow.Initial, map[string]string{}
			for i, s := range c.Steps {
				lineType, body := s.Journal, []byte(s.Body)
				if s.Journal != "" {
					writer, ok := kind.Workflow.Journal[s.Journal]
					require.True(t, ok && may(s.demoActor, writer.By) && slices.Contains(writer.In, state), "step %d in %s", i, state)
				} else {
					a, ok := kind.Workflow.Actions[s.Act]
					require.True(t, ok && may(s.demoActor, a.By) && slices.Contains(a.From, state), "step %d in %s", i, state)
					for _, other := range a.NotBy {
						require.NotEqual(t, actors[other], s.Person, "step %d: separation of duties", i)
					}
					act := permits.Act{Action: s.Act, Person: s.Person, Post: s.Post, At: now.Format(time.RFC3339), Opinion: s.Opinion, Place: s.Place}
					if a.Needs == "compliant" {
						q.Stage, q.Act = a.Stage, &act
						judged, err := e.Evaluate(context.Background(), q)
						require.NoError(t, err)
						require.Equal(t, permits.Compliant, judged.Evaluation.Outcome, "step %d: %+v", i, judged.Evaluation.Findings)
					}
					actors[s.Act] = s.Person
					if a.To != "" {
						state = a.To
					}
					if lineType = a.Line; lineType == "" {
						continue
					}
					body, err = json.Marshal(map[string]string{"post": s.Post, "person": s.Person, "opinion": s.Opinion, "at": act.At})
					require.NoError(t, err)
				}
				line, err := e.Line(c.Kind, lineType, body, "/body")
				require.NoError(t, err, "step %d", i)
				q.Journal = append(q.Journal, permits.Line{Number: len(q.Journal) + 1, Type: lineType, Body: line.Bytes})
			}
			require.Equal(t, c.EndsIn, state)
			q.Stage, q.Act = kind.Workflow.States[state].Stage, nil
			judged, err := e.Evaluate(context.Background(), q)
			require.NoError(t, err)
			t.Log(state, judged.Evaluation.Outcome)
		})
	}
	require.ElementsMatch(t, []string{"draft", "approved", "active", "received"}, ends)
}

func may(a demoActor, writers []permits.Writer) bool {
	_, ok := permits.Principal{Role: permits.RoleEnterprise, Posts: []string{a.Post}}.Holds(writers)
	return ok
}
