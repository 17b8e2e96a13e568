package store

import (
	"context"
	"encoding/json"
	"fmt"
	"time"

	"firewatch/internal/canon"
	"firewatch/permits"
)

// answerLife is how long a repeated request gets the first answer again.
const answerLife = 24 * time.Hour

// rememberAnswer takes the key if it is free or its answer has expired. A twin that is still running makes the
// insert wait for its end, on both engines.
const rememberAnswer = `INSERT INTO answers (principal, route, key, request, status, header, body, at)
VALUES (?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (principal, route, key) DO UPDATE
SET request = excluded.request, status = excluded.status, header = excluded.header, body = excluded.body, at = excluded.at
WHERE answers.at <= ?`

// Remember stores the answer to an idempotent request; the first twin wins.
func (t *transaction) Remember(key permits.IdempotencyKey, a permits.Answer) error {
	header := a.Header
	if header == nil {
		header = map[string]string{}
	}
	bytes, err := canon.Marshal(header)
	if err != nil {
		return fmt.Errorf("store: the answer's header has no canonical form: %w", err)
	}
	what := "an answer under the idempotency key " + key.Key
	if err := checkText(what, key.Key); err != nil {
		return err
	}
	res := t.db.Exec(rememberAnswer, key.Principal, key.Route, key.Key, a.Request, a.Status, bytes, orEmpty(a.Body),
		instantOf(a.At), instantOf(a.At.Add(-answerLife)))
	if res.Error == nil && res.RowsAffected == 0 {
		return permits.Refuse(permits.AlreadyExists, what+" already exists; use it", "幂等键 "+key.Key+" 已有应答，请使用该应答")
	}
	return t.store.fault(res.Error, what)
}

// Answer returns the stored answer to an idempotent request that is younger than 24 hours.
func (s *Store) Answer(ctx context.Context, key permits.IdempotencyKey, now time.Time) (permits.Answer, bool, error) {
	var rows []answerRow
	err := s.reader(ctx).Table("answers").
		Where("principal = ? AND route = ? AND key = ? AND at > ?", key.Principal, key.Route, key.Key, instantOf(now.Add(-answerLife))).
		Scan(&rows).Error
	if err != nil || len(rows) == 0 {
		return permits.Answer{}, false, s.fault(err, "the answer under the idempotency key "+key.Key)
	}
	row := rows[0]
	a := permits.Answer{Request: row.Request, Status: row.Status, Body: row.Body}
	if err := json.Unmarshal(row.Header, &a.Header); err != nil {
		return permits.Answer{}, false, fmt.Errorf("store: the header of a stored answer cannot be read: %w", err)
	}
	a.At, err = row.At.time()
	return a, err == nil, err
}

// ForgetAnswers removes the answers that have expired by now. Commit calls it now and then; an expired answer is
// never given out even before it is removed.
func (s *Store) ForgetAnswers(ctx context.Context, now time.Time) error {
	err := s.write.WithContext(ctx).Exec("DELETE FROM answers WHERE at <= ?", instantOf(now.Add(-answerLife))).Error
	return s.fault(err, "the expired answers")
}
