package workflow

import (
	"context"
	"encoding/json"
	"fmt"

	"firewatch/permits"
)

// Thread is what was said of one requirement on a case, oldest first.
type Thread struct {
	Requirement string          `json:"requirement"`
	Title       permits.Text    `json:"title"`             // as of today; empty where the release in force no longer has the requirement
	Verdict     permits.Verdict `json:"verdict,omitempty"` // of the newest evaluation; empty where its stage does not ask it
	Comments    []permits.Line  `json:"comments"`
}

// Comments returns the comments of a case that the principal may see, by requirement, in the order in which each was first
// spoken of. They are lines of the journal, so none is ever lost or altered.
func (s *Service) Comments(ctx context.Context, p permits.Principal, door permits.Door, id string) ([]Thread, error) {
	s = s.pinned()
	head, err := s.visible(ctx, p, door, id)
	if err != nil {
		return nil, err
	}
	kind, err := s.engine.Kind(head.Kind)
	if err != nil {
		return nil, err
	}
	_, lines, err := s.contents(ctx, head)
	if err != nil {
		return nil, err
	}
	threads, at := []Thread{}, map[string]int{}
	for _, line := range lines {
		about := kind.Workflow.Journal[line.Type].About
		if about == "" {
			continue
		}
		var body any
		if err := json.Unmarshal(line.Body, &body); err != nil {
			return nil, fmt.Errorf("line %d of case %s: %w", line.Number, id, err)
		}
		of, _ := permits.At(body, about).(string)
		i, known := at[of]
		if !known {
			i = len(threads)
			at[of], threads = i, append(threads, Thread{Requirement: of})
		}
		threads[i].Comments = append(threads[i].Comments, line)
	}
	if len(threads) == 0 {
		return threads, nil
	}
	for _, r := range s.engine.Requirements() {
		if i, ok := at[r.ID]; ok {
			threads[i].Title = r.Title
		}
	}
	newest, err := s.evaluationOf(ctx, head.ID, head.Evaluation)
	if err != nil {
		return nil, err
	}
	for _, v := range newest.Verdicts {
		if i, ok := at[v.Requirement]; ok {
			threads[i].Verdict = v.Verdict
		}
	}
	return threads, nil
}

// evaluationOf reads a stored evaluation of the case; NotFound for one of another case. No digest is no evaluation.
func (s *Service) evaluationOf(ctx context.Context, id, digest string) (e permits.Evaluation, err error) {
	if digest == "" {
		return e, nil
	}
	stored, err := s.store.Evaluation(ctx, digest)
	if err != nil {
		return e, err
	}
	if stored.Case != id {
		return e, noEvaluation(digest)
	}
	if err := json.Unmarshal(stored.Bytes, &e); err != nil {
		return e, fmt.Errorf("evaluation %s: %w", digest, err)
	}
	return e, nil
}

func noEvaluation(digest string) error {
	return permits.Refuse(permits.NotFound, "this case has no evaluation "+digest, "本件没有核查结果 "+digest)
}
