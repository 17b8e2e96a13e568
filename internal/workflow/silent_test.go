package workflow_test

import (
	"encoding/json"
	"fmt"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"firewatch/internal/workflow"
	"firewatch/permits"
)

// notice opens what an enterprise says of a day.
func (r room) notice(p permits.Principal, day string) permits.Case {
	r.Helper()
	dossier := `{}`
	if day != "" {
		dossier = `{"daily":{"day":"` + day + `"}}`
	}
	res, err := r.Open(background, p, workflow.OpenCase{Door: permits.DoorApplications, Kind: "trial-daily", Enterprise: p.Enterprise, Dossier: json.RawMessage(dossier)})
	require.NoError(r, err)
	return res.Case
}

// The facts of a day are the enterprise's cases of any kind whose time touches it, in civil time, live or over.
func TestTheFactsOfADay(t *testing.T) {
	eachRoom(t, func(r room) {
		approved, submitted := r.reach("approved"), r.reach("submitted")
		closed := r.do(workLeader, r.reach("started").ID, "close").Case
		r.openWork() // a draft is the enterprise's own
		late := openWork()
		late.Dossier = json.RawMessage(`{"permit":{"area":"A-1","start":"2026-11-20T23:30:00+08:00","end":"2026-11-21T06:00:00+08:00","applicant":"P-APPLICANT"}}`)
		res, err := r.Open(background, applicant, late)
		require.NoError(r, err)
		night := r.do(applicant, res.Case.ID, "submit").Case
		shown := func(day string) map[string]string {
			facts := r.snapshot(r.notice(safety, day).ID)
			out := map[string]string{}
			for _, x := range facts["day"].([]any) {
				other := x.(map[string]any)
				out[other["id"].(string)] = fmt.Sprintf("%v%v%v%v", other["kind"], other["state"], other["live"], other["shows"])
			}
			return out
		}
		who := "map[applicant:P-APPLICANT]"
		require.Equal(r, map[string]string{
			approved.ID: "trial-workapprovedtrue" + who, submitted.ID: "trial-worksubmittedfalse" + who,
			closed.ID: "trial-workclosedfalse" + who, night.ID: "trial-worksubmittedfalse" + who,
		}, shown("2026-11-20"))
		require.Equal(r, map[string]string{night.ID: "trial-worksubmittedfalse" + who}, shown("2026-11-21"), "it is still night")
		require.Empty(r, shown("2026-11-19"))
		require.NotContains(r, r.snapshot(r.notice(safety, "").ID), "day", "of no day nobody can say that nothing was on it")
		require.NotContains(r, r.snapshot(approved.ID), "day", "no rule of that kind reads it")
	})
}

// A new revision is about another day.
func TestTheDayFollowsTheDossier(t *testing.T) {
	r := newRoomOn(t)
	r.reach("submitted")
	c := r.notice(safety, "2026-11-25")
	require.Empty(t, r.snapshot(c.ID)["day"])
	_, err := r.Revise(background, safety, workflow.ReviseCase{Door: permits.DoorApplications, ID: c.ID, Version: 1, Dossier: json.RawMessage(`{"daily":{"day":"2026-11-20"}}`)})
	require.NoError(t, err)
	require.Len(t, r.snapshot(c.ID)["day"], 1)
}

func TestWhoIsSilent(t *testing.T) {
	eachRoom(t, func(r room) {
		trade := func(name string) json.RawMessage { return json.RawMessage(`{"trade":"` + name + `"}`) }
		other := code("91330200MA2TEXT01")
		moved := code("91330200MA2TEXT02")
		storing := code("91330300MA2TEXT07")
		mine := code("91330200MA2TEXT03")
		for id, document := range map[string]json.RawMessage{ningbo: trade("chemical"), wenzhou: trade("chemical"), other: trade("chemical"),
			moved: json.RawMessage(`{"trade":"chemical","division":"330300"}`), mine: trade("mine"), code("91330200MA2TEXT04"): json.RawMessage(`{}`),
			code("91330200MA2TEXT05"): trade("trading"), code("91330200MA2TEXT06"): json.RawMessage(`{"trade":"trading","stores":false}`), storing: json.RawMessage(`{"trade":"trading","stores":true}`)} {
			r.put(operator, workflow.PutRecord{Register: "firms", ID: id, Enterprise: id, Document: document})
		}
		r.put(operator, workflow.PutRecord{Register: "firms", ID: "BRANCH", Enterprise: ningbo, Document: trade("chemical")})
		ask := func(p permits.Principal, days int) map[string]string {
			r.Helper()
			silence, err := r.Silent(background, p, "trial-daily", days, 0, "")
			require.NoError(r, err)
			require.Empty(r, silence.Next)
			out := map[string]string{}
			for _, e := range silence.Items {
				out[e.Enterprise] = e.Jurisdiction + " " + e.Newest
			}
			return out
		}
		all := map[string]string{ningbo: "330200 ", wenzhou: "330300 ", other: "330200 ", moved: "330300 ", storing: "330300 "}
		require.Equal(r, all, ask(auditor, 3))
		require.Equal(r, all, ask(province, 3))
		require.Equal(r, map[string]string{ningbo: "330200 ", other: "330200 "}, ask(city, 3))
		require.Equal(r, map[string]string{wenzhou: "330300 ", moved: "330300 ", storing: "330300 "}, ask(otherCity, 3))
		require.Empty(r, ask(noDivision, 3))

		// A draft says nothing; what was posted counts for its day, not for the day on which it was written.
		c := r.notice(safety, "2026-11-18")
		require.Contains(r, ask(city, 3), ningbo)
		r.do(safety, c.ID, "post")
		require.NotContains(r, ask(city, 3), ningbo)
		require.Equal(r, "330200 2026-11-18", ask(city, 2)[ningbo])
		r.at(time.Date(2026, 11, 20, 15, 59, 59, 0, time.UTC)) // the last second of the day in China
		require.NotContains(r, ask(city, 3), ningbo)
		r.at(time.Date(2026, 11, 20, 16, 0, 0, 0, time.UTC))
		require.Contains(r, ask(city, 3), ningbo)
		r.at(morning)
		r.do(safety, c.ID, "cancel")
		require.Equal(r, "330200 ", ask(city, 3)[ningbo])

		// Page by page, with what is not listed between.
		var seen []string
		for cursor := ""; ; {
			silence, err := r.Silent(background, auditor, "trial-daily", 3, 1, cursor)
			require.NoError(r, err)
			require.Equal(r, "2026-11-18", silence.Since)
			require.LessOrEqual(r, len(silence.Items), 1)
			for _, e := range silence.Items {
				seen = append(seen, e.Enterprise)
			}
			if cursor = silence.Next; cursor == "" {
				break
			}
		}
		require.Equal(r, []string{ningbo, other, moved, wenzhou, storing}, seen)

		for _, p := range []permits.Principal{safety, operator, author, nobody} {
			r.refused(permits.Forbidden, func() error { _, err := r.Silent(background, p, "trial-daily", 3, 0, ""); return err })
		}
		r.refused(permits.UnknownKind, func() error { _, err := r.Silent(background, city, "no-such", 3, 0, ""); return err })
		r.refused(permits.InvalidRequest, func() error { _, err := r.Silent(background, city, "trial-work", 3, 0, ""); return err })
		r.refused(permits.InvalidRequest, func() error { _, err := r.Silent(background, city, "trial-daily", 3, 0, "x"); return err })
		for _, days := range []int{0, -1, 367} {
			r.refused(permits.InvalidRequest, func() error { _, err := r.Silent(background, city, "trial-daily", days, 0, ""); return err })
		}
	})
}
