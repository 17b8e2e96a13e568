package workflow

import (
	"cmp"
	"context"
	"encoding/json"
	"fmt"
	"slices"

	"github.com/wI2L/jsondiff"

	"firewatch/permits"
)

// Point is a case as it stood when it was judged.
type Point struct {
	Evaluation string `json:"evaluation"`
	Dossier    string `json:"dossier"`
	Revision   int    `json:"revision"`
	Journal    int    `json:"journal"` // number of lines
	At         string `json:"at"`      // when it was judged, RFC 3339
}

// Edit is one place of the dossier that is another now. Pointers are those of the dossier as it is now; what is no longer there
// is named where it would stand.
type Edit struct {
	Pointer string          `json:"pointer"`
	Was     json.RawMessage `json:"was,omitempty"` // absent: it was not there
	Now     json.RawMessage `json:"now,omitempty"` // absent: it is not there any more
}

// Turn is a requirement whose verdict is another now; empty where the stage did not or does not ask it.
type Turn struct {
	Requirement string          `json:"requirement"`
	Was         permits.Verdict `json:"was,omitempty"`
	Now         permits.Verdict `json:"now,omitempty"`
}

// Changes is what became of a case since it was last looked at.
type Changes struct {
	Since    *Point         `json:"since,omitempty"` // absent: nobody looked at it before, and all of it is new
	Now      Point          `json:"now"`
	Dossier  []Edit         `json:"dossier"`
	Lines    []permits.Line `json:"lines"` // written since
	Verdicts []Turn         `json:"verdicts"`
}

// seen is the digest in an entry of the evaluation that the person named as read.
const seen = "seen"

// Changes compares a case that the principal may see with what it was at one of its evaluations. Without one it is compared with
// what the principal is known to have read: for an authority the evaluation that the person named with a decision or a document, for
// an enterprise its own last act or line. A line that an officer writes says nothing of what the officer read.
func (s *Service) Changes(ctx context.Context, p permits.Principal, door permits.Door, id, since string) (Changes, error) {
	s = s.pinned()
	head, err := s.visible(ctx, p, door, id)
	if err != nil {
		return Changes{}, err
	}
	if since == "" {
		if since, err = s.lastRead(ctx, p, head); err != nil {
			return Changes{}, err
		}
	}
	before, err := s.evaluationOf(ctx, id, since)
	if err != nil {
		return Changes{}, err
	}
	if since != "" && !s.wasVisible(p, head, before.Case.State) {
		return Changes{}, noEvaluation(since)
	}
	after, err := s.evaluationOf(ctx, id, head.Evaluation)
	if err != nil {
		return Changes{}, err
	}
	dossier, lines, err := s.contents(ctx, head)
	if err != nil {
		return Changes{}, err
	}
	// The head, not its newest evaluation, says where the case stands: stopping it waited for no judgement.
	out := Changes{Now: Point{Evaluation: head.Evaluation, Dossier: head.Dossier, Revision: head.Revision, Journal: head.Journal, At: after.Now},
		Dossier: []Edit{}, Lines: lines, Verdicts: turns(before, after)}
	if since == "" {
		out.Dossier = append(out.Dossier, Edit{Now: dossier})
		return out, nil
	}
	out.Since = &Point{Evaluation: since, Dossier: before.Dossier, Revision: before.Case.Revision, Journal: before.Journal, At: before.Now}
	out.Lines = lines[min(before.Journal, len(lines)):]
	if before.Dossier == head.Dossier {
		return out, nil
	}
	was, err := s.store.Revision(ctx, id, before.Case.Revision)
	if err != nil {
		return Changes{}, err
	}
	out.Dossier, err = edits(was.Bytes, dossier)
	return out, err
}

// wasVisible tells whether the principal sees a case in a state that it was in: a draft stays the enterprise's, and what was found
// covertly the authority's. A state that the release in force no longer knows is seen as the case is now.
func (s *Service) wasVisible(p permits.Principal, head permits.Case, state string) bool {
	kind, err := s.engine.Kind(head.Kind)
	if err != nil {
		return false
	}
	was := kind.Workflow.States[state]
	head.Private, head.Undisclosed = was.Private, was.Undisclosed
	return sees(p, head)
}

// lastRead is the evaluation that was the newest when the principal last did something that shows what was read; empty when nothing
// does. Whoever takes a case over has read nothing of it yet.
func (s *Service) lastRead(ctx context.Context, p permits.Principal, head permits.Case) (string, error) {
	newest, read := "", ""
	for after := int64(0); ; {
		entries, err := s.store.Entries(ctx, head.Enterprise, subject(head.ID), after, page)
		if err != nil {
			return "", err
		}
		for _, e := range entries {
			var body permits.EntryBody
			if err := json.Unmarshal(e.Body, &body); err != nil {
				return "", fmt.Errorf("entry %d of %s: %w", e.Seq, e.Scope, err)
			}
			if digest := body.Digests["evaluation"]; digest != "" {
				newest = digest
			}
			if readBy(p, body) {
				read = newest
			}
			after = e.Seq
		}
		if len(entries) < page {
			return read, nil
		}
	}
}

// readBy tells whether an entry shows that the principal had read the case. What was named as read was then the newest, so all that the
// entry adds is the principal's own.
func readBy(p permits.Principal, body permits.EntryBody) bool {
	if p.Role == permits.RoleEnterprise {
		return body.Actor.Role == p.Role
	}
	return body.Actor.ID == p.ID && body.Digests[seen] != ""
}

// maxMatched bounds the lists whose elements are matched; that costs the product of their lengths.
const maxMatched = 1000

// edits compares two revisions. Elements of a list that stayed are not changes, wherever they stand now; in very long lists they
// are compared place by place.
func edits(was, now []byte) ([]Edit, error) {
	var docs [2]any
	how := []jsondiff.Option{jsondiff.LCS()}
	for i, raw := range [][]byte{was, now} {
		if err := json.Unmarshal(raw, &docs[i]); err != nil {
			return nil, fmt.Errorf("comparing two revisions: %w", err)
		}
		if longest(docs[i]) > maxMatched {
			how = nil
		}
	}
	patch, err := jsondiff.Compare(docs[0], docs[1], how...)
	if err != nil {
		return nil, fmt.Errorf("comparing two revisions: %w", err)
	}
	out := []Edit{}
	for _, op := range patch {
		e := Edit{Pointer: op.Path}
		if op.Type != jsondiff.OperationAdd {
			if e.Was, err = json.Marshal(op.OldValue); err != nil {
				return nil, err
			}
		}
		if op.Type != jsondiff.OperationRemove {
			if e.Now, err = json.Marshal(op.Value); err != nil {
				return nil, err
			}
		}
		out = append(out, e)
	}
	return out, nil
}

// longest is the length of the longest list of a document.
func longest(doc any) (n int) {
	switch x := doc.(type) {
	case []any:
		n = len(x)
		for _, v := range x {
			n = max(n, longest(v))
		}
	case map[string]any:
		for _, v := range x {
			n = max(n, longest(v))
		}
	}
	return n
}

// turns lists the requirements whose verdicts differ, by id.
func turns(before, after permits.Evaluation) []Turn {
	out := []Turn{}
	was := map[string]permits.Verdict{}
	for _, v := range before.Verdicts {
		was[v.Requirement] = v.Verdict
	}
	for _, v := range after.Verdicts {
		if w := was[v.Requirement]; w != v.Verdict {
			out = append(out, Turn{Requirement: v.Requirement, Was: w, Now: v.Verdict})
		}
		delete(was, v.Requirement)
	}
	for id, w := range was {
		out = append(out, Turn{Requirement: id, Was: w})
	}
	slices.SortFunc(out, func(a, b Turn) int { return cmp.Compare(a.Requirement, b.Requirement) })
	return out
}
