package workflow_test

import (
	"context"
	"encoding/json"
	"errors"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"firewatch/internal/workflow"
	"firewatch/permits"
)

// printedNames are the names and personal values that a print gave away.
func printedNames(p permits.Printed) (names map[string]string, values []string) {
	for _, v := range p.Uncovered {
		values = append(values, v)
	}
	return p.Names["people"], values
}

// Whoever sees a case may print it. Names are for the enterprise itself and for the authority; an authority's reading
// of them is an entry, everything else leaves none.
func TestWhoReadsNamesOnAPrint(t *testing.T) {
	eachRoom(t, func(r room) {
		c := r.reach("approved")
		entries := func() []permits.Entry {
			list, err := r.History(background, applicant, c.Door, c.ID)
			require.NoError(r, err)
			return list
		}
		before := len(entries())

		for _, p := range []permits.Principal{applicant, analyst} {
			printed, err := r.Print(background, p, c.Door, c.ID)
			require.NoError(r, err)
			names, values := printedNames(printed)
			require.Equal(r, map[string]string{applicant.ID: "张三"}, names, "of those whom the sheet shows and the register knows")
			require.Equal(r, []string{"13800000000"}, values)
			require.Equal(r, c.ID, printed.Case.ID)
			require.Equal(r, "approved", printed.Case.State)
			require.Equal(r, permits.Compliant, printed.Outcome)
			require.False(r, printed.Specimen)
		}
		printed, err := r.Print(background, auditor, c.Door, c.ID)
		require.NoError(r, err)
		names, values := printedNames(printed)
		require.Empty(r, names, "an auditor reads ids")
		require.Empty(r, values)
		require.Contains(r, string(printed.Document), permits.CommitmentPrefix)
		require.Len(r, entries(), before, "nothing was changed, and no authority read a name")

		printed, err = r.Print(background, city, c.Door, c.ID)
		require.NoError(r, err)
		names, values = printedNames(printed)
		require.Equal(r, map[string]string{applicant.ID: "张三"}, names)
		require.Equal(r, []string{"13800000000"}, values)
		now := entries()
		require.Len(r, now, before+1)
		var body permits.EntryBody
		require.NoError(r, json.Unmarshal(now[before].Body, &body))
		require.Equal(r, "case.print", body.Action)
		require.Equal(r, permits.Actor{ID: city.ID, Role: permits.RoleRegulator}, body.Actor)
		require.Equal(r, map[string]string{"dossier": printed.Dossier}, body.Digests)
		require.Equal(r, map[string]string{"journal": "1", "personal": "2"}, body.Detail)
		require.NotContains(r, string(now[before].Body), "张三")

		for _, p := range []permits.Principal{foreigner, nobody, otherCity, noDivision, operator, author} {
			r.refused(permits.NotFound, func() error { _, err := r.Print(background, p, c.Door, c.ID); return err })
		}
		r.refused(permits.NotFound, func() error { _, err := r.Print(background, applicant, permits.DoorApplications, c.ID); return err })
	})
}

// A draft is private to its enterprise, on paper as well.
func TestADraftPrintsForItsEnterpriseOnly(t *testing.T) {
	eachRoom(t, func(r room) {
		c := r.openWork()
		printed, err := r.Print(background, applicant, c.Door, c.ID)
		require.NoError(r, err)
		require.Equal(r, "draft", printed.Case.State)
		r.refused(permits.NotFound, func() error { _, err := r.Print(background, city, c.Door, c.ID); return err })
	})
}

// An erased person has no name any more; the print stays.
func TestAnErasedNameIsNotPrinted(t *testing.T) {
	eachRoom(t, func(r room) {
		c := r.reach("submitted")
		_, err := r.raw.Exec("DELETE FROM person_keys WHERE person = '" + applicant.ID + "'")
		require.NoError(r, err)
		for _, p := range []permits.Principal{applicant, city} {
			printed, err := r.Print(background, p, c.Door, c.ID)
			require.NoError(r, err)
			names, values := printedNames(printed)
			require.Empty(r, names)
			require.Empty(r, values)
		}
		history, err := r.History(background, applicant, c.Door, c.ID)
		require.NoError(r, err)
		require.NotContains(r, string(history[len(history)-1].Body), "case.print", "nothing was uncovered")
	})
}

// A print shows the signatures that count: a revision makes those before it void.
func TestAPrintShowsTheSignaturesThatCount(t *testing.T) {
	eachRoom(t, func(r room) {
		c := r.reach("signed")
		printed, err := r.Print(background, applicant, c.Door, c.ID)
		require.NoError(r, err)
		require.Contains(r, string(printed.Document), unit.ID)
		res, err := r.Revise(background, applicant, workflow.ReviseCase{Door: c.Door, ID: c.ID, Version: c.Version, Dossier: json.RawMessage(workDossier)})
		require.NoError(r, err)
		printed, err = r.Print(background, applicant, c.Door, c.ID)
		require.NoError(r, err)
		require.NotContains(r, string(printed.Document), unit.ID)
		require.Equal(r, res.Case.Dossier, printed.Dossier)
	})
}

// failingCommits is a store that cannot write.
type failingCommits struct {
	permits.Store
	err error
}

func (f failingCommits) Commit(_ context.Context, _ permits.EntryBody, _ func(permits.Tx) error, _ ...permits.EntryBody) (permits.Entry, error) {
	return permits.Entry{}, f.err
}

// An authority that cannot be written down reads no name.
func TestWithoutItsEntryAnAuthorityReadsNothing(t *testing.T) {
	eachRoom(t, func(r room) {
		c := r.reach("submitted")
		broken := errors.New("the disk is full")
		s := workflow.New(failingCommits{r.store, broken}, permits.Fixed(r.engine), func() time.Time { return morning }, nil)
		printed, err := s.Print(background, city, c.Door, c.ID)
		require.ErrorIs(r, err, broken)
		require.Empty(r, printed)
		_, err = s.Print(background, applicant, c.Door, c.ID)
		require.NoError(r, err, "the enterprise's own reading writes nothing")
	})
}

// A kind without a layout says so.
func TestAKindThatDoesNotPrint(t *testing.T) {
	eachRoom(t, func(r room) {
		res, err := r.Open(background, applicant, workflow.OpenCase{Door: permits.DoorApplications, Kind: "trial-resumption", Enterprise: ningbo, Dossier: json.RawMessage(`{}`)})
		require.NoError(r, err)
		r.refused(permits.NotFound, func() error {
			_, err := r.Print(background, applicant, permits.DoorApplications, res.Case.ID)
			return err
		})
	})
}
