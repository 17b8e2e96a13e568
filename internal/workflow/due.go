package workflow

import (
	"cmp"
	"context"
	"encoding/json"
	"slices"
	"strings"
	"time"

	"firewatch/permits"
)

// DueList is what is due in an enterprise, by whom and when, as the rules of the standing kinds say.
type DueList struct {
	Enterprise string
	At         time.Time
	Release    string
	Items      []DueItem
}

// DueItem is one duty of one person, or of a post that nobody holds.
type DueItem struct {
	permits.Answerable
	Requirement permits.Requirement
	Verdict     permits.Verdict
	Kind        string
}

// Due judges the registers of an enterprise by every kind that is judged without a case, and lists who answers for what and until
// when: what is dated first, by date. An empty person means everybody's. Nothing is stored.
func (s *Service) Due(ctx context.Context, p permits.Principal, enterprise, person string) (DueList, error) {
	s = s.pinned()
	if enterprise == "" {
		enterprise = p.Enterprise
	}
	if err := enterpriseCode(enterprise); err != nil {
		return DueList{}, err
	}
	jurisdiction, err := s.jurisdictionOf(ctx, enterprise)
	if err != nil {
		return DueList{}, err
	}
	if p.Role != permits.RoleAuditor && !governs(p, enterprise, jurisdiction) {
		return DueList{}, foreignEnterprise()
	}
	now := s.now()
	out := DueList{Enterprise: enterprise, At: now, Release: s.engine.Release().Digest, Items: []DueItem{}}
	requirements := map[string]permits.Requirement{}
	for _, r := range s.engine.Requirements() {
		requirements[r.ID] = r
	}
	for _, kind := range s.engine.Kinds() {
		if kind.Standing == "" {
			continue
		}
		doc, err := s.engine.Dossier(kind.Name, json.RawMessage(`{}`), "")
		if err != nil {
			return DueList{}, err
		}
		f := folder{kind: kind, dossier: doc.Bytes, head: permits.Case{Kind: kind.Name, Enterprise: enterprise, Jurisdiction: jurisdiction, Dossier: doc.Digest}}
		judged, err := s.judge(ctx, f, kind.Standing, evaluate(now), now)
		if err != nil {
			return DueList{}, err
		}
		for _, v := range judged.Verdicts {
			for _, a := range v.Answerable {
				if person == "" || a.Person == person {
					out.Items = append(out.Items, DueItem{Answerable: a, Requirement: requirements[v.Requirement], Verdict: v.Verdict, Kind: kind.Name})
				}
			}
		}
	}
	slices.SortStableFunc(out.Items, func(a, b DueItem) int {
		return cmp.Or(dueFirst(a.Due, b.Due), strings.Compare(a.Person, b.Person), strings.Compare(a.Requirement.ID, b.Requirement.ID),
			strings.Compare(a.About, b.About))
	})
	return out, nil
}

// dueFirst orders what is due by date, and what has none behind it.
func dueFirst(a, b string) int {
	switch {
	case a == b:
		return 0
	case a == "":
		return 1
	case b == "":
		return -1
	}
	return dueEnd(a).Compare(dueEnd(b))
}

// dueEnd is the instant by which something is due: a day, to its end, or an instant. The engine lets no other text through.
func dueEnd(due string) time.Time {
	if t, err := time.ParseInLocation(time.DateOnly, due, civil); err == nil {
		return t.AddDate(0, 0, 1)
	}
	t, _ := time.Parse(time.RFC3339, due)
	return t
}
