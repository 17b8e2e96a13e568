package workflow

import (
	"context"
	"fmt"

	"firewatch/permits"
)

// Items of a list page: how many without a wish, and at most.
const (
	defaultLimit = 50
	maxLimit     = 200
)

func pageSize(asked int) int {
	if asked <= 0 {
		return defaultLimit
	}
	return min(asked, maxLimit)
}

// Case returns a case that the principal may see; others are NotFound.
func (s *Service) Case(ctx context.Context, p permits.Principal, door permits.Door, id string) (CaseView, error) {
	head, err := s.visible(ctx, p, door, id)
	if err != nil {
		return CaseView{}, err
	}
	dossier, lines, err := s.contents(ctx, head)
	return CaseView{Case: head, Dossier: dossier, Lines: lines}, err
}

// contents returns the dossier and the journal that belong to a head. Lines that came after the head was read are
// left out, so that what is returned was once true together.
func (s *Service) contents(ctx context.Context, head permits.Case) ([]byte, []permits.Line, error) {
	revision, err := s.store.Revision(ctx, head.ID, head.Revision)
	if err != nil {
		return nil, nil, err
	}
	lines, err := s.store.Lines(ctx, head.ID)
	if err != nil {
		return nil, nil, err
	}
	if len(lines) < head.Journal {
		return nil, nil, fmt.Errorf("case %s has %d journal lines, its head says %d", head.ID, len(lines), head.Journal)
	}
	return revision.Bytes, lines[:head.Journal], nil
}

// Cases lists the cases that the principal may see, newest first. Roles that read no case are Forbidden; a filter
// for cases that the principal may not see finds none.
func (s *Service) Cases(ctx context.Context, p permits.Principal, f permits.CaseFilter) (permits.CasePage, error) {
	f.Limit = pageSize(f.Limit)
	nothing := permits.CasePage{Items: []permits.Case{}}
	switch p.Role {
	case permits.RoleEnterprise:
		if p.Enterprise == "" || f.Enterprise != "" && f.Enterprise != p.Enterprise {
			return nothing, nil
		}
		f.Enterprise, f.HideUndisclosed = p.Enterprise, true
	case permits.RoleRegulator:
		f.HidePrivate = true
		narrowed, ok := narrow(p.Division, f.Jurisdiction)
		if !ok {
			return nothing, nil
		}
		f.Jurisdiction = narrowed
	case permits.RoleAuditor:
	default:
		return permits.CasePage{}, permits.Refuse(permits.Forbidden, "your role reads no cases", "您的角色不能查阅申请和作业票")
	}
	return s.store.Cases(ctx, f)
}

// narrow returns the part of the division asked for that lies in one's own; ok is false if there is none. No
// division at all is not the whole country.
func narrow(own, asked string) (division string, ok bool) {
	switch {
	case !isDivision(own):
		return "", false
	case asked == "" || permits.Contains(asked, own):
		return own, true
	case permits.Contains(own, asked):
		return asked, true
	}
	return "", false
}

// Evaluations lists the evaluations of a case, newest first.
func (s *Service) Evaluations(ctx context.Context, p permits.Principal, door permits.Door, id string, limit int, cursor string) (permits.EvaluationPage, error) {
	if _, err := s.visible(ctx, p, door, id); err != nil {
		return permits.EvaluationPage{}, err
	}
	return s.store.Evaluations(ctx, id, pageSize(limit), cursor)
}

// History returns the entries of a case, oldest first.
func (s *Service) History(ctx context.Context, p permits.Principal, door permits.Door, id string) ([]permits.Entry, error) {
	head, err := s.visible(ctx, p, door, id)
	if err != nil {
		return nil, err
	}
	history := []permits.Entry{}
	for after := int64(0); ; {
		entries, err := s.store.Entries(ctx, head.Enterprise, subject(id), after, page)
		if err != nil {
			return nil, err
		}
		history = append(history, entries...)
		if len(entries) < page {
			return history, nil
		}
		after = entries[len(entries)-1].Seq
	}
}
