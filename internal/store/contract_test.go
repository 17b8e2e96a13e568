package store_test

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"firewatch/internal/canon"
	"firewatch/internal/store"
	"firewatch/internal/testdb"
	"firewatch/permits"
)

// TestContract is what every engine must do, method by method of the ports in package permits. Each line runs on
// SQLite and on PostgreSQL, on a fresh database.
func TestContract(t *testing.T) {
	for _, c := range []struct {
		shows string
		test  func(t *testing.T, db testdb.DB)
	}{
		{"a case comes back as it was stored", caseRoundTrip},
		{"a second case with the same id is refused", caseTwice},
		{"an update needs the version that was read", caseVersions},
		{"of many updates of one version exactly one wins", caseRace},
		{"what a case is born with never changes", caseBirth},
		{"cases are filtered", caseFilters},
		{"pages hold every case once while others are opened", casePages},
		{"a cursor that the list did not give is refused", badCursors},
		{"neighbours are live, in the area, and meet in time", neighbours},
		{"neighbours are near in place, whoever they are", around},
		{"changes that stand or fall together", together},
		{"cases are found by the enterprise's numbers", numbered},
		{"cases are on the days that their time touches", onDays},
		{"enterprises without a case on the days are listed", silentOnDays},
		{"the silent are paged by enterprise", silentPages},
		{"cases are found by when their clocks are due", due},
		{"revisions are kept by number", revisions},
		{"the journal is kept in order", lines},
		{"bytes under a name that is not theirs are refused", falseDigests},
		{"what belongs to no case is refused", orphans},
		{"an evaluation is stored once and may recur", evaluations},
		{"evaluations are paged, newest first", evaluationPages},
		{"a snapshot is stored once", snapshots},
		{"many transactions may store the same snapshot at once", snapshotRace},
		{"records have versions without gaps", recordVersions},
		{"of many writers of one record version exactly one wins", recordRace},
		{"records are filtered by their newest version", recordFilters},
		{"records are paged by id", recordPages},
		{"evidence is kept, once for an enterprise and apart where undisclosed", evidenceKept},
		{"of many who hand in the same file exactly one wins", evidenceRace},
		{"releases are kept", releases},
		{"the newest activation is in force", activations},
		{"an entry is the canonical form of what happened", entryBody},
		{"entries are found by scope and by subject", entryLists},
		{"many commits on one scope count without gaps", entryRace},
		{"a change that fails leaves nothing, not even a gap", failedChange},
		{"a change that panics leaves nothing, not even a gap", panickedChange},
		{"a caller that gives up before the commit changes nothing", cancelledChange},
		{"an entry that the log cannot hold is refused first", badEntries},
		{"transactions that block each other are run again", deadlock},
		{"a change that reads first can still write", readsThenWrites},
		{"an answer is remembered for 24 hours", answers},
		{"a twin waits for the first answer and is then refused", twinWaits},
		{"a twin of a change that failed takes its place", twinOfFailure},
		{"expired answers are removed", expiredAnswers},
		{"personal values are readable, and sealed at rest", personalSealed},
		{"erasing a person's key erases the values", personalErased},
		{"a personal value does not open in another place", personalMoved},
		{"another master key opens nothing", personalForeignKey},
		{"transactions that need the same person's key share it", personalRace},
		{"a token stands for its principal until it expires", tokens},
		{"the database itself refuses to change what is proved", immutable},
		{"the database itself refuses what no case can be", checks},
		{"a second replica sees what the first committed", replicas},
		{"a closed store is unavailable", closed},
		{"a text that only one engine could hold is refused by both", nulText},
	} {
		t.Run(c.shows, func(t *testing.T) { testdb.Each(t, c.test) })
	}
}

var (
	ctx   = context.Background()
	epoch = time.Date(2026, 11, 20, 1, 20, 0, 123456789, time.UTC)
)

const scope = "91330200MA2EXAMPLE"

// body is an entry that says little; tests that look at entries say more.
func body(subject string) permits.EntryBody {
	return permits.EntryBody{Format: 1, Scope: scope, At: epoch.Format(time.RFC3339Nano),
		Actor: permits.Actor{ID: "p-1", Role: permits.RoleEnterprise}, Action: "test", Subject: subject}
}

// commit makes a change that must succeed.
func commit(t testing.TB, s *store.Store, change func(tx permits.Tx) error) permits.Entry {
	t.Helper()
	e, err := s.Commit(ctx, body("case/any"), change)
	require.NoError(t, err)
	return e
}

// refused makes a change that must be refused with the problem, and returns the error.
func refused(t testing.TB, s *store.Store, p permits.Problem, change func(tx permits.Tx) error) error {
	t.Helper()
	_, err := s.Commit(ctx, body("case/any"), change)
	requireProblem(t, p, err)
	return err
}

func requireProblem(t testing.TB, p permits.Problem, err error) {
	t.Helper()
	var e *permits.Error
	require.Truef(t, errors.As(err, &e), "want a refusal %s, got: %v", p, err)
	require.Equal(t, p, e.Problem, "%v", err)
	require.NotEmpty(t, e.Detail.EN)
	require.NotEmpty(t, e.Detail.ZH)
}

// aCase is a case with every field set, opened n seconds after the epoch.
func aCase(n int) permits.Case {
	at := epoch.Add(time.Duration(n) * time.Second)
	return permits.Case{
		ID: fmt.Sprintf("0190-%06d", n), Door: permits.DoorPermits, Kind: "hot-work", Enterprise: scope,
		Jurisdiction: "330211", State: "draft", Version: 1, Revision: 1, Journal: 2, SignedAfter: 1,
		Dossier: digest(n), Outcome: permits.Incomplete, Evaluation: digest(n + 1), ValidUntil: "2026-11-20T10:00:00Z",
		Acts: map[string]permits.Act{"submit": {Action: "submit", Person: "P-1", Post: "applicant",
			At: "2026-11-20T09:20:00+08:00", Opinion: "agree", Reason: "罐 T-3 <已隔离>"}},
		Place:  permits.Place{Area: "A-1", Start: at.Add(time.Hour), End: at.Add(3 * time.Hour), Position: &permits.Position{Lat: 29.95, Lon: 121.68}},
		Number: fmt.Sprintf("HW-%d", n), Day: "2026-11-20", Shows: []byte(`{"guardians":["P-9"]}`),
		Clocks:     map[string]permits.Running{"answer": {Since: at.UTC(), Due: at.Add(24 * time.Hour).UTC()}, "spent": {Since: at.UTC(), Due: at.Add(time.Hour).UTC(), Fired: true}},
		Exposes:    []byte(`{"unit":"Tank farm 1"}`),
		ReceivedAt: at, CreatedBy: "p-1", CreatedAt: at, UpdatedAt: at,
	}
}

func insert(cs ...permits.Case) func(tx permits.Tx) error {
	return func(tx permits.Tx) error {
		for _, c := range cs {
			if err := tx.InsertCase(c); err != nil {
				return err
			}
		}
		return nil
	}
}

func doc(n int) []byte { return fmt.Appendf(nil, `{"n":%d}`, n) }

func digest(n int) string { return canon.Digest(doc(n)) }

func ids[T any](items []T, id func(T) string) string {
	out := make([]string, 0, len(items))
	for _, i := range items {
		out = append(out, id(i))
	}
	return strings.Join(out, " ")
}

func caseIDs(cs []permits.Case) string {
	return ids(cs, func(c permits.Case) string { return c.ID })
}

// race runs the function n times at once and returns how the calls ended.
func race(n int, f func(i int) error) []error {
	start, out, errs := make(chan struct{}), make(chan error), make([]error, 0, n)
	for i := range n {
		go func() {
			<-start
			out <- f(i)
		}()
	}
	close(start)
	for range n {
		errs = append(errs, <-out)
	}
	return errs
}

// requireOneWinner checks that one call succeeded and the others were refused with the problem.
func requireOneWinner(t testing.TB, p permits.Problem, errs []error) {
	t.Helper()
	winners := 0
	for _, err := range errs {
		if err == nil {
			winners++
			continue
		}
		requireProblem(t, p, err)
	}
	require.Equal(t, 1, winners)
}
