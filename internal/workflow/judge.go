package workflow

import (
	"context"
	"fmt"
	"time"

	"firewatch/internal/canon"
	"firewatch/permits"
)

// judgement is an evaluation with the facts that it saw, both stored under their digests.
type judgement struct {
	permits.Judged
	facts []byte
}

// judge asks the engine at one stage. A state without a stage is not judged: it returns nil.
func (s *Service) judge(ctx context.Context, f folder, stage string, act permits.Act, now time.Time) (*judgement, error) {
	if stage == "" {
		return nil, nil
	}
	facts, err := s.facts(ctx, f, now)
	if err != nil {
		return nil, err
	}
	judged, err := s.engine.Evaluate(ctx, permits.Question{
		Kind: f.kind.Name, Stage: stage, Dossier: f.dossier, Journal: f.lines,
		Case: f.head.Facts(), Facts: facts, Act: &act, Now: now.Truncate(time.Second)})
	if err != nil {
		return nil, err
	}
	// The snapshot is found again by the digest that the evaluation names; another one would make it unprovable.
	if digest := canon.Digest(facts); judged.Facts != digest {
		return nil, fmt.Errorf("evaluation names the facts %q, the snapshot is %q", judged.Facts, digest)
	}
	return &judgement{Judged: judged, facts: facts}, nil
}

// result returns what the caller sees of the judgement.
func (j *judgement) result() *permits.Judged {
	if j == nil {
		return nil
	}
	return &j.Judged
}

// note makes the judgement the newest of the case, and names it in the entry.
func (j *judgement) note(head *permits.Case, entry *permits.EntryBody) {
	if j == nil {
		return
	}
	head.Outcome, head.Evaluation, head.ValidUntil = j.Outcome, j.Digest, j.ValidUntil
	entry.Digests["evaluation"] = j.Digest
	entry.Digests["facts"] = j.Facts
	entry.Digests["release"] = j.Release
}

// store writes the judgement and its facts.
func (j *judgement) store(tx permits.Tx, id string, at time.Time) error {
	if j == nil {
		return nil
	}
	if err := tx.InsertSnapshot(j.Facts, j.facts); err != nil {
		return err
	}
	return tx.InsertEvaluation(id, j.Judged, at)
}

// evaluate is the act of nobody: a fact changed, and the state's stage is judged anew.
func evaluate(now time.Time) permits.Act { return permits.Act{Action: "evaluate", At: instant(now)} }

// voidSignatures makes everything signed so far count no more: the lines, and the acts that wrote them. What was
// done stays in the journal and in the log.
func voidSignatures(w permits.Workflow, head *permits.Case) {
	head.SignedAfter = head.Journal
	acts := make(map[string]permits.Act, len(head.Acts))
	for name, act := range head.Acts {
		if w.Actions[name].Line == "" {
			acts[name] = act
		}
	}
	head.Acts = acts
}

// enter puts the case into a state of its workflow.
func enter(w permits.Workflow, head *permits.Case, state string) error {
	s, ok := w.States[state]
	if !ok {
		// An unknown state would be public and without a stage; the engine refuses such a pack at load.
		return fmt.Errorf("the workflow of %s has no state %q", head.Kind, state)
	}
	head.State, head.Private, head.Live, head.Undisclosed = state, s.Private, s.Live, s.Undisclosed
	return nil
}
