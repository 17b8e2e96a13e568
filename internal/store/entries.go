package store

import (
	"context"

	"firewatch/permits"
)

// Entries returns the entries of a subject, oldest first; an empty subject returns those of the scope. Both begin
// after the given number. A limit of 0 means all: a history that ends early would be taken for the whole.
func (s *Store) Entries(ctx context.Context, scope, subject string, after int64, limit int) ([]permits.Entry, error) {
	q := s.reader(ctx).Where("scope = ? AND seq > ?", scope, after)
	if subject != "" {
		q = q.Where("subject = ?", subject)
	}
	if limit > 0 {
		q = q.Limit(limit)
	}
	var rows []entryRow
	if err := q.Order("seq").Find(&rows).Error; err != nil {
		return nil, s.fault(err, "the entries of "+scope)
	}
	return domainAll(rows, entryOf)
}

func entryOf(r entryRow) (permits.Entry, error) {
	at, err := r.At.time()
	return permits.Entry{Scope: r.Scope, Seq: r.Seq, Body: r.Body, At: at}, err
}
