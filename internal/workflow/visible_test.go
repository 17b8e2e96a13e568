package workflow_test

import (
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/require"

	"firewatch/internal/workflow"
	"firewatch/permits"
)

// Who sees a case: its enterprise always, an authority of its division once it is not private any more, an auditor
// always. For all others it does not exist, whatever they try, and trying tells them nothing.
func TestWhoSeesACase(t *testing.T) {
	tests := []struct {
		name             string
		principal        permits.Principal
		draft, submitted bool
	}{
		{"its applicant", applicant, true, true},
		{"another of its people", analyst, true, true},
		{"people of another enterprise", foreigner, false, false},
		{"people of no enterprise", nobody, false, false},
		{"its city", city, false, true},
		{"its province", province, false, true},
		{"another city", otherCity, false, false},
		{"a regulator without a division", noDivision, false, false},
		{"an auditor", auditor, true, true},
		{"an operator", operator, false, false},
		{"a policy author", author, false, false},
	}
	eachRoom(t, func(r room) {
		for _, test := range tests {
			r.Run(test.name, func(t *testing.T) {
				r := r
				r.T = t
				for state, visible := range map[string]bool{"draft": test.draft, "submitted": test.submitted} {
					c := r.reach(state)
					p := test.principal
					for name, read := range map[string]func() error{
						"case":        func() error { _, err := r.Case(background, p, c.Door, c.ID); return err },
						"evaluations": func() error { _, err := r.Evaluations(background, p, c.Door, c.ID, 0, ""); return err },
						"history":     func() error { _, err := r.History(background, p, c.Door, c.ID); return err },
					} {
						if visible {
							require.NoError(r, read(), "%s of %s", name, state)
						} else {
							r.refused(permits.NotFound, read)
						}
					}
					// The other door does not lead to it, and no id beside it exists either.
					r.refused(permits.NotFound, func() error { _, err := r.Case(background, p, permits.DoorApplications, c.ID); return err })
					r.refused(permits.NotFound, func() error { _, err := r.Case(background, p, c.Door, "no-such"); return err })
					if !visible {
						for _, change := range []func() error{
							func() error { _, err := r.Act(background, p, r.act(c.ID, "submit")); return err },
							func() error { _, err := r.Act(background, p, r.act(c.ID, "no-such-action")); return err },
							func() error { _, err := r.Write(background, p, gasTest(c.ID, 0)); return err },
							func() error {
								_, err := r.Revise(background, p, workflow.ReviseCase{Door: c.Door, ID: c.ID, Version: 1, Dossier: json.RawMessage(workDossier)})
								return err
							},
						} {
							r.refused(permits.NotFound, change)
						}
					}
				}
			})
		}
	})
}

// Lists show what single reads show; a filter never widens it.
func TestWhoListsWhich(t *testing.T) {
	eachRoom(t, func(r room) {
		r.put(operator, workflow.PutRecord{Register: "firms", ID: wenzhou, Enterprise: wenzhou, Document: json.RawMessage(`{"name":"W"}`)})
		draft, submitted := r.reach("draft").ID, r.reach("submitted").ID
		res, err := r.Open(background, applicant, workflow.OpenCase{Door: permits.DoorApplications, Kind: "trial-resumption", Enterprise: ningbo, Dossier: json.RawMessage(`{}`)})
		require.NoError(r, err)
		application := res.Case.ID
		for _, test := range []struct {
			name      string
			principal permits.Principal
			filter    permits.CaseFilter
			want      []string
		}{
			{"its people see all, newest first", unit, permits.CaseFilter{}, []string{application, submitted, draft}},
			{"through one door", unit, permits.CaseFilter{Door: permits.DoorPermits}, []string{submitted, draft}},
			{"asking for another enterprise finds nothing", unit, permits.CaseFilter{Enterprise: wenzhou}, nil},
			{"people of another enterprise", foreigner, permits.CaseFilter{}, nil},
			{"asking for this one", foreigner, permits.CaseFilter{Enterprise: ningbo}, nil},
			{"people of no enterprise", nobody, permits.CaseFilter{}, nil},
			{"its city, without drafts", city, permits.CaseFilter{}, []string{application, submitted}},
			{"its city, asking for the province", city, permits.CaseFilter{Jurisdiction: "330000"}, []string{application, submitted}},
			{"its city, asking for another city", city, permits.CaseFilter{Jurisdiction: "330300"}, nil},
			{"its province, asking for the city", province, permits.CaseFilter{Jurisdiction: "330200"}, []string{application, submitted}},
			{"its province, asking for another city", province, permits.CaseFilter{Jurisdiction: "330300"}, nil},
			{"another city", otherCity, permits.CaseFilter{}, nil},
			{"no division is not the whole country", noDivision, permits.CaseFilter{}, nil},
			{"an auditor sees drafts as well", auditor, permits.CaseFilter{}, []string{application, submitted, draft}},
			{"filtered by state", auditor, permits.CaseFilter{State: "draft"}, []string{draft}},
		} {
			page, err := r.Cases(background, test.principal, test.filter)
			require.NoError(r, err, test.name)
			var got []string
			for _, c := range page.Items {
				got = append(got, c.ID)
			}
			require.Equal(r, test.want, got, test.name)
		}
		for _, p := range []permits.Principal{operator, author} {
			r.refused(permits.Forbidden, func() error { _, err := r.Cases(background, p, permits.CaseFilter{}); return err })
		}
	})
}

// The view of a case holds its newest dossier, with personal values replaced by commitments, and its journal.
func TestCaseView(t *testing.T) {
	eachRoom(t, func(r room) {
		c := r.reach("signed")
		view, err := r.Case(background, city, c.Door, c.ID)
		require.NoError(r, err)
		require.Equal(r, c, view.Case)
		require.Len(r, view.Lines, 1)
		var dossier struct{ Permit map[string]string }
		require.NoError(r, json.Unmarshal(view.Dossier, &dossier))
		require.Equal(r, "A-12", dossier.Permit["area"])
		require.Regexp(r, "^commit:sha256:", dossier.Permit["phone"])
		values, err := r.store.PersonalOf(background, "case/"+c.ID+"/1")
		require.NoError(r, err)
		require.Len(r, values, 1)
		require.Equal(r, `"13800000000"`, string(values[0].Value))
		require.Equal(r, applicant.ID, values[0].Person)
	})
}
