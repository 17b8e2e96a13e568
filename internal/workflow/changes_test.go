package workflow_test

import (
	"encoding/json"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"firewatch/internal/testdb"
	"firewatch/internal/workflow"
	"firewatch/permits"
)

const apps = permits.DoorApplications

// applyFor opens a trial application.
func (r room) applyFor(dossier string) permits.Case {
	r.Helper()
	res, err := r.Open(background, applicant, workflow.OpenCase{Door: apps, Kind: "trial-resumption", Enterprise: ningbo, Dossier: json.RawMessage(dossier)})
	require.NoError(r, err)
	return res.Case
}

func (r room) revise(c permits.Case, dossier string) permits.Case {
	r.Helper()
	res, err := r.Revise(background, applicant, workflow.ReviseCase{Door: c.Door, ID: c.ID, Version: r.stored(c.ID).Version, Dossier: json.RawMessage(dossier)})
	require.NoError(r, err)
	return res.Case
}

// comment writes a comment; the text says where the writer is from.
func (r room) comment(p permits.Principal, id, requirement, text string) {
	r.Helper()
	_, err := r.Write(background, p, aComment(id, requirement, text))
	require.NoError(r, err)
}

func aComment(id, requirement, text string) workflow.WriteLine {
	body, _ := json.Marshal(map[string]string{"requirement": requirement, "text": text})
	return workflow.WriteLine{Door: apps, ID: id, Type: "comment", Body: body}
}

// threads shows every thread on one line: requirement, verdict, what each said.
func (r room) threads(p permits.Principal, id string) (out []string) {
	r.Helper()
	threads, err := r.Comments(background, p, apps, id)
	require.NoError(r, err)
	for _, t := range threads {
		line := t.Requirement + " " + string(t.Verdict)
		for _, c := range t.Comments {
			var body struct{ Text string }
			require.NoError(r, json.Unmarshal(c.Body, &body))
			line += " | " + c.By + ": " + body.Text
		}
		out = append(out, line)
	}
	return out
}

func TestCommentsAreThreadedToARequirementAndStay(t *testing.T) {
	eachRoom(t, func(r room) {
		c := r.applyFor(`{}`)
		require.Empty(r, r.threads(city, c.ID))
		r.comment(city, c.ID, "res.report", "where is it?")
		r.comment(city, c.ID, "res.plan", "number?")
		r.comment(applicant, c.ID, "res.report", "with the engineer")
		r.revise(c, `{"plan":{"no":"P-1"}}`)
		r.comment(city, c.ID, "res.report", "by Friday")
		want := []string{
			"res.report undetermined | R-NINGBO: where is it? | P-APPLICANT: with the engineer | R-NINGBO: by Friday",
			"res.plan satisfied | R-NINGBO: number?",
		}
		for _, p := range []permits.Principal{city, province, applicant, auditor} {
			require.Equal(r, want, r.threads(p, c.ID), p.ID)
		}
		threads, err := r.Comments(background, city, apps, c.ID)
		require.NoError(r, err)
		require.Equal(r, permits.Text{EN: "the report", ZH: "the report"}, threads[0].Title)
		for _, p := range []permits.Principal{foreigner, otherCity, operator, author} {
			_, err := r.Comments(background, p, apps, c.ID)
			require.True(r, permits.Is(err, permits.NotFound), p.ID)
		}

		// After the decision, and in the words of whoever was refused.
		r.do(city, c.ID, "reject")
		r.comment(applicant, c.ID, "res.plan", "we disagree")
		require.Equal(r, "res.plan satisfied | R-NINGBO: number? | P-APPLICANT: we disagree", r.threads(city, c.ID)[1])
	})
}

func TestACommentIsAboutARequirementOfTheKind(t *testing.T) {
	eachRoom(t, func(r room) {
		c := r.applyFor(`{}`)
		for shows, body := range map[string]string{
			"of another kind": `{"requirement":"work.area","text":"?"}`,
			"one that is not": `{"requirement":"res.nothing","text":"?"}`,
			"of nothing":      `{"text":"?"}`,
		} {
			refusal := r.refused(permits.InvalidDocument, func() error {
				_, err := r.Write(background, city, workflow.WriteLine{Door: apps, ID: c.ID, Type: "comment", Body: json.RawMessage(body)})
				return err
			})
			require.Equal(r, "/body/requirement", refusal.Faults[0].Pointer, shows)
		}
	})
}

// changes shows what changed: places of the dossier, then lines, then verdicts.
func (r room) changes(p permits.Principal, id, since string) (workflow.Changes, []string) {
	r.Helper()
	c, err := r.Changes(background, p, apps, id, since)
	require.NoError(r, err)
	var out []string
	for _, e := range c.Dossier {
		out = append(out, e.Pointer+": "+string(e.Was)+" -> "+string(e.Now))
	}
	for _, l := range c.Lines {
		out = append(out, l.Type+" "+l.By)
	}
	for _, v := range c.Verdicts {
		out = append(out, v.Requirement+": "+string(v.Was)+" -> "+string(v.Now))
	}
	return c, out
}

func TestWhatChangedSinceTheOfficerLastLooked(t *testing.T) {
	eachRoom(t, func(r room) {
		c := r.applyFor(`{"plan":{"no":"P-1"},"papers":[{"name":"a","pages":1},{"name":"b"}]}`)
		first, all := r.changes(city, c.ID, "")
		require.Nil(r, first.Since, "no officer looked yet")
		require.Equal(r, []string{`:  -> {"papers":[{"name":"a","pages":1},{"name":"b"}],"plan":{"no":"P-1"}}`,
			"res.drawing:  -> not_applicable", "res.plan:  -> satisfied", "res.report:  -> undetermined"}, all)

		r.comment(city, c.ID, "res.report", "where is it?")
		unread, _ := r.changes(city, c.ID, "")
		require.Nil(r, unread.Since, "who writes a line has not read the rest by that")
		r.do(city, c.ID, "ask")
		seen := r.stored(c.ID)
		nothing, none := r.changes(city, c.ID, "")
		require.Empty(r, none)
		require.Equal(r, seen.Evaluation, nothing.Since.Evaluation)

		r.at(morning.Add(time.Hour))
		report := r.handIn(applicant, "report", false).Digest
		r.revise(c, `{"plan":{"no":"P-2","approved":true},"papers":[{"name":"new"},{"name":"a","pages":2},{"name":"b"}]}`)
		r.revise(c, `{"plan":{"approved":true},"report":"`+report+`","papers":[{"name":"new"},{"name":"a","pages":1},{"name":"b"}]}`)
		r.comment(applicant, c.ID, "res.report", "here")
		want := []string{
			`/papers/0:  -> {"name":"new"}`,
			`/plan/approved:  -> true`,
			`/plan/no: "P-1" -> `,
			`/report:  -> "` + report + `"`,
			"comment P-APPLICANT", "res.drawing: not_applicable -> undetermined", "res.plan: satisfied -> undetermined", "res.report: undetermined -> satisfied"}
		// A line of the officer in between hides nothing.
		r.comment(city, c.ID, "res.report", "the plan too")
		want = append(want, "comment "+city.ID)
		changed, is := r.changes(city, c.ID, "")
		require.ElementsMatch(r, want, is)
		require.Equal(r, workflow.Point{Evaluation: seen.Evaluation, Dossier: seen.Dossier, Revision: 1, Journal: 1, At: "2026-11-20T01:20:00Z"}, *changed.Since)
		require.Equal(r, 3, changed.Now.Revision)
		require.Equal(r, 3, changed.Now.Journal)
		// Whoever else looks has read nothing yet, and is told of all; or names what the officer had read.
		for _, p := range []permits.Principal{province, auditor} {
			all, _ := r.changes(p, c.ID, "")
			require.Nil(r, all.Since, p.ID)
			_, is := r.changes(p, c.ID, seen.Evaluation)
			require.ElementsMatch(r, want, is, p.ID)
		}
		// What the officer read without acting, the officer names.
		_, named := r.changes(city, c.ID, r.stored(c.ID).Evaluation)
		require.Empty(r, named)
		// The enterprise has read what it wrote.
		_, own := r.changes(applicant, c.ID, "")
		require.Equal(r, []string{"comment " + city.ID}, own)
	})
}

func TestWhatMayBeCompared(t *testing.T) {
	eachRoom(t, func(r room) {
		c, other := r.applyFor(`{}`), r.applyFor(`{"plan":{"no":"P-1"}}`)
		ask := func(p permits.Principal, door permits.Door, id, since string) error {
			_, err := r.Changes(background, p, door, id, since)
			return err
		}
		r.refused(permits.NotFound, func() error { return ask(foreigner, apps, c.ID, "") })
		r.refused(permits.NotFound, func() error { return ask(otherCity, apps, c.ID, "") })
		r.refused(permits.NotFound, func() error { return ask(city, permits.DoorPermits, c.ID, "") })
		r.refused(permits.NotFound, func() error { return ask(city, apps, c.ID, other.Evaluation) })
		require.True(r, permits.Is(ask(city, apps, c.ID, "sha256:"+strings.Repeat("0", 64)), permits.NotFound))

		// What the enterprise wrote while the case was its own draft stays its own.
		draft := r.openWork()
		submitted := r.do(applicant, draft.ID, "submit").Case
		require.NotEqual(r, draft.Evaluation, submitted.Evaluation)
		require.NoError(r, ask(applicant, permits.DoorPermits, draft.ID, draft.Evaluation))
		r.refused(permits.NotFound, func() error { return ask(city, permits.DoorPermits, draft.ID, draft.Evaluation) })
		require.NoError(r, ask(city, permits.DoorPermits, draft.ID, ""))
	})
}

// Every place that is said to be new or changed holds now what is said, however lists were shuffled; and where nothing is said,
// nothing changed.
func TestChangesOfListsNameWhereThingsStandNow(t *testing.T) {
	r := newRoom(t, testdb.DB{Engine: "sqlite", DSN: testdb.SQLite(t)})
	papers := rapid.SliceOfN(rapid.StringMatching(`[a-d]`), 0, 6)
	write := func(names []string) string {
		var list []map[string]any
		for _, n := range names {
			list = append(list, map[string]any{"name": n, "pages": len(n)})
		}
		b, err := json.Marshal(map[string]any{"papers": orEmptyList(list)})
		require.NoError(t, err)
		return string(b)
	}
	rapid.Check(t, func(t *rapid.T) {
		was, now := papers.Draw(t, "was"), papers.Draw(t, "now")
		c := r.applyFor(write(was))
		r.revise(c, write(now))
		changed, err := r.Changes(background, city, apps, c.ID, c.Evaluation)
		require.NoError(t, err)
		var doc any
		require.NoError(t, json.Unmarshal([]byte(write(now)), &doc))
		for _, e := range changed.Dossier {
			require.False(t, e.Was == nil && e.Now == nil)
			if e.Now != nil {
				there, err := json.Marshal(permits.At(doc, e.Pointer))
				require.NoError(t, err)
				require.JSONEq(t, string(e.Now), string(there), e.Pointer)
			}
		}
		require.Equal(t, write(was) == write(now), len(changed.Dossier) == 0)
	})
}

func orEmptyList(list []map[string]any) []map[string]any {
	if list == nil {
		return []map[string]any{}
	}
	return list
}

// A list too long to be matched element by element is compared place by place.
func TestVeryLongListsAreComparedToo(t *testing.T) {
	r := newRoom(t, testdb.DB{Engine: "sqlite", DSN: testdb.SQLite(t)})
	long := `{"papers":[` + strings.Repeat(`{"name":"a"},`, 1500) + `{"name":"z"}]}`
	c := r.applyFor(long)
	r.revise(c, strings.Replace(long, `{"name":"a"}`, `{"name":"b"}`, 1))
	_, is := r.changes(city, c.ID, c.Evaluation)
	require.Equal(r, []string{`/papers/0/name: "a" -> "b"`}, is)
}
