package workflow

import (
	"context"
	"errors"
	"math/rand/v2"
	"time"

	"firewatch/permits"
)

// change is one accepted change, ready for its transaction.
type change struct {
	entry  permits.EntryBody
	more   []permits.EntryBody // of changes that stand or fall with it
	idem   *Idempotency
	result any // what the answer is rendered from
	write  func(tx permits.Tx) error
}

// commit makes the change and writes its one entry, in one transaction.
func (s *Service) commit(ctx context.Context, c change) (permits.Entry, error) {
	at, err := time.Parse(time.RFC3339Nano, c.entry.At)
	if err != nil {
		return permits.Entry{}, err
	}
	return s.store.Commit(ctx, c.entry, func(tx permits.Tx) error {
		// First, so that a concurrent twin waits here and finds the answer before it meets any conflict.
		if c.idem != nil {
			answer, err := c.idem.Render(c.result)
			if err != nil {
				return err
			}
			answer.Request, answer.At = c.idem.Request, at
			if err := tx.Remember(c.idem.Key, answer); err != nil {
				return err
			}
		}
		return c.write(tx)
	}, c.more...)
}

// entryOf begins the entry of a change: who, when, what.
func entryOf(p permits.Principal, post, scope, action, subject string, at time.Time) permits.EntryBody {
	return permits.EntryBody{Format: 1, Scope: scope, At: at.Format(time.RFC3339Nano),
		Actor: permits.Actor{ID: p.ID, Role: p.Role, Post: post}, Action: action, Subject: subject,
		Digests: map[string]string{}, Detail: map[string]string{}}
}

// once makes an idempotent change at most once. It returns the stored answer if the change was made before, by an
// earlier request or by a twin that was faster. Refusals are not stored.
func (s *Service) once(ctx context.Context, idem *Idempotency, do func() error) (*permits.Answer, error) {
	if idem == nil {
		return nil, do()
	}
	if stored, err := s.remembered(ctx, idem); stored != nil || err != nil {
		return stored, err
	}
	err := do()
	var refusal *permits.Error
	if !errors.As(err, &refusal) {
		return nil, err
	}
	// A twin that committed meanwhile makes the change look refused (wrong state, stale version, already there):
	// the caller is owed the twin's answer, not the refusal.
	stored, again := s.remembered(ctx, idem)
	if stored != nil || permits.Is(again, permits.IdempotencyReused) {
		return stored, again
	}
	return nil, err
}

// remembered returns the answer that the key has, or nil. Another request under the same key is refused.
func (s *Service) remembered(ctx context.Context, idem *Idempotency) (*permits.Answer, error) {
	answer, found, err := s.store.Answer(ctx, idem.Key, s.now())
	if err != nil || !found {
		return nil, err
	}
	if answer.Request != idem.Request {
		return nil, permits.Refuse(permits.IdempotencyReused,
			"this Idempotency-Key was used for another request; use a new key for a new request",
			"该 Idempotency-Key 已用于另一请求，新请求请使用新的键")
	}
	return &answer, nil
}

// attempts bounds how often a change that does not depend on what the caller read is judged anew, because
// another change of the same case came first. Of n writers one wins every round, so twelve outlast a crew.
const attempts = 12

// retry runs try again, from its reading step, while it meets a version that has moved on.
func retry(ctx context.Context, try func() error) error {
	for n := 1; ; n++ {
		err := try()
		if n == attempts || !permits.Is(err, permits.StaleVersion) {
			return err
		}
		// Writers that collided wait for different times, or they would collide again.
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-time.After(rand.N(time.Duration(n) * 5 * time.Millisecond)):
		}
	}
}
