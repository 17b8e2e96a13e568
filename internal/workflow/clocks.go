package workflow

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"slices"
	"time"

	"firewatch/internal/canon"
	"firewatch/permits"
)

// runClocks starts the clocks of the state that the case is in and stops the others. A clock that ran before goes on from when
// it began; one whose due date the case does not state does not run, and the requirements that need the date say so.
func runClocks(w permits.Workflow, head *permits.Case, dues map[string]time.Time, now time.Time) {
	was := head.Clocks
	head.Clocks = nil
	for name, c := range w.Clocks {
		if !slices.Contains(c.In, head.State) {
			continue
		}
		running, ran := was[name]
		if !ran {
			running.Since = now
		}
		due := dues[name]
		if c.After != nil {
			due = running.Since.Add(c.After.Length())
		}
		if due.IsZero() {
			continue
		}
		// A date that was moved is a new date: what fired for the old one fires again for the new one.
		running.Fired = running.Fired && running.Due.Equal(due)
		running.Due = due
		if head.Clocks == nil {
			head.Clocks = map[string]permits.Running{}
		}
		head.Clocks[name] = running
	}
}

// answeredBy returns, for the clocks of the state that wait for somebody's answer, the first instant by which one must have been
// given. A rule that says none, because a fact is missing, starts no clock; the finding says which. An act that stops work waits for
// no rule: its clocks are due at once, and the next tick asks the rules and moves them to their day.
func (s *Service) answeredBy(ctx context.Context, f folder, now time.Time) (map[string]time.Time, error) {
	out := map[string]time.Time{}
	var judged *judgement
	for name, c := range f.kind.Workflow.Clocks {
		if len(c.Answers) == 0 || !slices.Contains(c.In, f.head.State) {
			continue
		}
		if f.stops {
			out[name] = now
			continue
		}
		if judged == nil {
			var err error
			if judged, err = s.judge(ctx, f, f.kind.Workflow.States[f.head.State].Stage, evaluate(now), now); err != nil {
				return nil, err
			}
		}
		for _, v := range judged.Verdicts {
			if !slices.Contains(c.Answers, v.Requirement) {
				continue
			}
			for _, a := range v.Answerable {
				if due := dueEnd(a.Due); a.Due != "" && (out[name].IsZero() || due.Before(out[name])) {
					out[name] = due
				}
			}
		}
	}
	return out, nil
}

// Tick takes the actions of all clocks that are due, each in a transaction of its own, and returns how many. Replicas may tick at
// the same time: a clock fires once, because the one that comes second finds another version of the case. What fails does not
// hold up the others; the errors are returned together and the next tick tries again.
func (s *Service) Tick(ctx context.Context) (fired int, err error) {
	s = s.pinned()
	var failed []error
	broken := map[string]bool{}
	for {
		due, err := s.store.Due(ctx, s.now(), page)
		if err != nil {
			return fired, errors.Join(append(failed, err)...)
		}
		due = slices.DeleteFunc(due, func(c permits.Case) bool { return broken[c.ID] })
		if len(due) == 0 {
			return fired, errors.Join(failed...)
		}
		for _, c := range due {
			did := false
			err := retry(ctx, func() (err error) {
				did, err = s.fire(ctx, c.ID)
				return err
			})
			switch {
			case err != nil:
				failed = append(failed, fmt.Errorf("the clock of case %s: %w", c.ID, err))
				broken[c.ID] = true
			case did:
				fired++
			}
			if ctx.Err() != nil {
				return fired, errors.Join(failed...)
			}
		}
		if len(broken) >= page {
			return fired, errors.Join(failed...) // a page of nothing else: the next tick begins anew
		}
	}
}

// fire takes the action of the clock of the case that is due first; false when none is due any more.
func (s *Service) fire(ctx context.Context, id string) (bool, error) {
	head, err := s.store.Case(ctx, id)
	if err != nil {
		return false, err
	}
	now := s.now()
	name := dueClock(head, now)
	if name == "" {
		return false, nil
	}
	kind, err := s.engine.Kind(head.Kind)
	if permits.Is(err, permits.UnknownKind) {
		return true, s.dropClock(ctx, folder{head: head}, name, now)
	}
	if err != nil {
		return false, err
	}
	dossier, lines, err := s.contents(ctx, head)
	if err != nil {
		return false, err
	}
	f := folder{kind: kind, head: head, dossier: dossier, lines: lines}
	fires, action, ok := firesNow(kind.Workflow, head, name)
	if !ok {
		return true, s.dropClock(ctx, f, name, now)
	}
	// What the clock waits for may have moved since the case last changed: a calendar was announced, a rule is another.
	if len(kind.Workflow.Clocks[name].Answers) > 0 {
		moved := f
		if err := s.outline(ctx, &moved, now); err != nil {
			return false, err
		}
		if r, still := moved.head.Clocks[name]; !still || r.Due.After(now) {
			return true, s.moveClock(ctx, moved, name, now)
		}
	}
	waits, err := s.waits(ctx, f, action, now)
	if err != nil {
		return false, err
	}
	if waits {
		return true, s.waitOn(ctx, f, name, now)
	}
	c := ActOn{ID: id, Action: fires}
	f.fired = name
	_, err = s.take(ctx, permits.System, "", f, action, actOf(permits.System, "", c, now), c, now)
	return true, err
}

// dropClock ends a clock that the release in force no longer knows in this state, or of a kind that it no longer knows.
func (s *Service) dropClock(ctx context.Context, f folder, name string, now time.Time) error {
	f.head.Clocks = maps.Clone(f.head.Clocks)
	if f.kind.Name != "" {
		if err := s.outline(ctx, &f, now); err != nil {
			return err
		}
	}
	delete(f.head.Clocks, name)
	return s.setClock(ctx, f, "case.clock.dropped", name, now)
}

// waitOn has a clock look again after as long as it has run by now, so that one that waits for long writes little, and at least once
// in the longest wait.
func (s *Service) waitOn(ctx context.Context, f folder, name string, now time.Time) error {
	f.head.Clocks = maps.Clone(f.head.Clocks)
	r := f.head.Clocks[name]
	r.Due = now.Add(min(now.Sub(r.Since), longestWait))
	f.head.Clocks[name] = r
	return s.setClock(ctx, f, "case.clock.waits", name, now)
}

// moveClock keeps a clock whose due date is another by now.
func (s *Service) moveClock(ctx context.Context, f folder, name string, now time.Time) error {
	return s.setClock(ctx, f, "case.clock.moved", name, now)
}

// setClock writes the clocks of the case as the folder has them.
func (s *Service) setClock(ctx context.Context, f folder, event, name string, now time.Time) error {
	was := f.head.Version
	f.head.Version, f.head.UpdatedAt = was+1, now
	entry := entryOf(permits.System, "", f.head.Enterprise, event, subject(f.head.ID), now)
	entry.Digests["dossier"], entry.Detail["clock"], entry.Detail["state"] = f.head.Dossier, name, f.head.State
	if r, runs := f.head.Clocks[name]; runs {
		entry.Detail["due"] = instant(r.Due)
	}
	_, err := s.commit(ctx, change{entry: entry, write: func(tx permits.Tx) error { return tx.UpdateCase(f.head, was) }})
	return err
}

// clockNote names in the entry which clock fired, and when it was due.
func clockNote(entry *permits.EntryBody, name string, r permits.Running) {
	entry.Detail["clock"], entry.Detail["due"] = name, instant(r.Due)
}

// digestOf is the digest of a value's canonical form, with the bytes.
func digestOf(v any) (digest string, bytes []byte, err error) {
	if bytes, err = canon.Marshal(v); err != nil {
		return "", nil, err
	}
	return canon.Digest(bytes), bytes, nil
}
