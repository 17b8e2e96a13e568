package workflow_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"firewatch/internal/workflow"
	"firewatch/permits"
)

// At the same time n calls run; their errors are returned in order.
func together(n int, do func(i int) error) []error {
	errs := make([]error, n)
	var ready, done sync.WaitGroup
	ready.Add(n)
	for i := range n {
		done.Go(func() {
			ready.Done()
			ready.Wait()
			errs[i] = do(i)
		})
	}
	done.Wait()
	return errs
}

// Readings that several people write at once are all kept, each under its own number, each judged behind the ones
// before it.
func TestConcurrentReadingsAreAllKept(t *testing.T) {
	eachRoom(t, func(r room) {
		c := r.reach("approved")
		before := r.state()
		const crew = 10
		for i, err := range together(crew, func(i int) error {
			_, err := r.Write(background, analyst, gasTest(c.ID, float64(i)/100))
			return err
		}) {
			require.NoError(r, err, "reading %d", i)
		}
		view, err := r.Case(background, analyst, c.Door, c.ID)
		require.NoError(r, err)
		require.Len(r, view.Lines, c.Journal+crew)
		seen := map[string]bool{}
		for i, l := range view.Lines {
			require.Equal(r, i+1, l.Number)
			seen[string(l.Body)] = true
		}
		require.Len(r, seen, c.Journal+crew, "a reading was stored twice, another not")
		require.Equal(r, c.Version+crew, view.Case.Version)
		after := r.state()
		require.Equal(r, before["entries"]+crew, after["entries"])
		require.Equal(r, before["case_evaluations"]+crew, after["case_evaluations"])
		newest, err := r.store.Evaluation(background, view.Case.Evaluation)
		require.NoError(r, err)
		var judged permits.Evaluation
		require.NoError(r, json.Unmarshal(newest.Bytes, &judged))
		require.Equal(r, c.Journal+crew, judged.Journal)
		r.log(ningbo)
	})
}

// Of two who approve at once, one does; the other is told that the case has moved on.
func TestConcurrentDecisions(t *testing.T) {
	eachRoom(t, func(r room) {
		c := r.reach("signed")
		decision := r.act(c.ID, "approve")
		second := person("P-LEADER-2", "leader")
		var accepted int
		entry := r.oneEntry(ningbo, func() {
			for _, err := range together(2, func(i int) error {
				_, err := r.Act(background, []permits.Principal{leader, second}[i], decision)
				return err
			}) {
				if err == nil {
					accepted++
					continue
				}
				require.True(r, permits.Is(err, permits.WrongState) || permits.Is(err, permits.StaleReading), "%v", err)
			}
		})
		require.Equal(r, 1, accepted)
		require.Equal(r, "case.act.approve", entry.Action)
	})
}

// Two revisions of the same version: one is accepted, the other is stale and is not tried again behind its back.
func TestConcurrentRevisions(t *testing.T) {
	eachRoom(t, func(r room) {
		c := r.openWork()
		var accepted int
		for _, err := range together(2, func(int) error {
			_, err := r.Revise(background, applicant, workflow.ReviseCase{Door: c.Door, ID: c.ID, Version: c.Version, Dossier: json.RawMessage(workDossier)})
			return err
		}) {
			if err == nil {
				accepted++
			} else {
				require.True(r, permits.Is(err, permits.StaleVersion), "%v", err)
			}
		}
		require.Equal(r, 1, accepted)
		head, err := r.store.Case(background, c.ID)
		require.NoError(r, err)
		require.Equal(r, 2, head.Revision)
	})
}

// changes are one idempotent change of each use case.
func changes(r room) map[string]func(idem *workflow.Idempotency) (*permits.Answer, error) {
	draft, submitted := r.reach("draft"), r.reach("submitted")
	toSubmit := r.act(r.reach("draft").ID, "submit")
	return map[string]func(*workflow.Idempotency) (*permits.Answer, error){
		"open": func(idem *workflow.Idempotency) (*permits.Answer, error) {
			c := openWork()
			c.Idempotency = idem
			res, err := r.Open(background, applicant, c)
			return res.Replayed, err
		},
		"revise": func(idem *workflow.Idempotency) (*permits.Answer, error) {
			res, err := r.Revise(background, applicant, workflow.ReviseCase{Door: draft.Door, ID: draft.ID, Version: 1, Dossier: json.RawMessage(workDossier), Idempotency: idem})
			return res.Replayed, err
		},
		"write": func(idem *workflow.Idempotency) (*permits.Answer, error) {
			c := gasTest(submitted.ID, 0.3)
			c.Idempotency = idem
			res, err := r.Write(background, analyst, c)
			return res.Replayed, err
		},
		"act": func(idem *workflow.Idempotency) (*permits.Answer, error) {
			c := toSubmit
			c.Idempotency = idem
			res, err := r.Act(background, applicant, c)
			return res.Replayed, err
		},
		"record": func(idem *workflow.Idempotency) (*permits.Answer, error) {
			_, replayed, err := r.PutRecord(background, safety, workflow.PutRecord{Register: "people", ID: "P-NEW", Document: json.RawMessage(`{"valid":true}`), Idempotency: idem})
			return replayed, err
		},
	}
}

// A repeated request changes nothing and gets the first answer, also when it comes at the same time, also when the
// case has moved on; the same key with another request is refused.
func TestIdempotency(t *testing.T) {
	for _, name := range []string{"open", "revise", "write", "act", "record"} {
		t.Run(name, func(t *testing.T) {
			eachRoom(t, func(r room) {
				change := changes(r)[name]
				const twins = 4
				var made int
				var answers []string
				var entry = r.oneEntry(ningbo, func() {
					var mu sync.Mutex
					for i, err := range together(twins, func(int) error {
						replayed, err := change(once(applicant, "K", "body"))
						mu.Lock()
						defer mu.Unlock()
						if err == nil && replayed == nil {
							made++
						} else if err == nil {
							answers = append(answers, string(replayed.Body))
						}
						return err
					}) {
						require.NoError(r, err, "twin %d", i)
					}
				})
				require.Equal(r, 1, made, "%s was made more than once", entry.Action)
				require.Len(r, answers, twins-1)

				before := r.state()
				late, err := change(once(applicant, "K", "body"))
				require.NoError(r, err)
				require.Equal(r, 201, late.Status)
				for _, answer := range answers {
					require.Equal(r, string(late.Body), answer)
				}
				require.Equal(r, before, r.state())
				r.refused(permits.IdempotencyReused, func() error { _, err := change(once(applicant, "K", "another body")); return err })

				// A day later the key is free again; only what can be done twice is done twice.
				r.at(morning.Add(24*time.Hour + time.Second))
				replayed, err := change(once(applicant, "K", "body"))
				require.Nil(r, replayed)
				if name == "open" || name == "write" {
					require.NoError(r, err)
				} else {
					require.Error(r, err)
				}
			})
		})
	}
}

// A refusal is not remembered: when what was missing has come, the same key succeeds.
func TestRefusalsAreNotRemembered(t *testing.T) {
	eachRoom(t, func(r room) {
		c := r.reach("submitted")
		approve := func() (workflow.Result, error) {
			a := r.act(c.ID, "approve")
			a.Idempotency = once(leader, "K", "body")
			return r.Act(background, leader, a)
		}
		r.refused(permits.NotCompliant, func() error { _, err := approve(); return err })
		r.do(unit, c.ID, "sign")
		res, err := approve()
		require.NoError(r, err)
		require.Nil(r, res.Replayed)
		require.Equal(r, "approved", res.Case.State)
	})
}

// An answer that cannot be rendered is no answer: the change is not made.
func TestAnswerThatCannotBeRendered(t *testing.T) {
	eachRoom(t, func(r room) {
		before := r.state()
		c := openWork()
		c.Idempotency = once(applicant, "K", "body")
		c.Idempotency.Render = func(any) (permits.Answer, error) { return permits.Answer{}, errors.New("no ink") }
		_, err := r.Open(background, applicant, c)
		require.ErrorContains(r, err, "no ink")
		require.Equal(r, before, r.state())
	})
}

// The key belongs to its principal and route: the same text elsewhere is another key.
func TestIdempotencyKeysAreNotShared(t *testing.T) {
	eachRoom(t, func(r room) {
		for i, p := range []permits.Principal{applicant, applicant2} {
			c := openWork()
			c.Idempotency = once(p, "K", fmt.Sprint(i))
			res, err := r.Open(background, p, c)
			require.NoError(r, err)
			require.Nil(r, res.Replayed)
		}
	})
}
