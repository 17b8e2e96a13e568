package store

import (
	"context"
	"encoding/json"
	"fmt"
	"time"

	"firewatch/permits"
)

// InsertToken stores whom a token stands for; digest is the SHA-256 of the token, which itself is never stored.
func (t *transaction) InsertToken(digest string, p permits.Principal) error {
	bytes, err := json.Marshal(p)
	if err != nil {
		return fmt.Errorf("store: the principal %s cannot be written: %w", p.ID, err)
	}
	return t.insert(&tokenRow{Digest: digest, Principal: bytes, Expires: instantOf(p.Expires)}, "the token of "+p.ID)
}

// PrincipalByToken returns whom a token stands for: NotFound if it is unknown or has expired at now. A principal
// without an expiry does not expire.
func (s *Store) PrincipalByToken(ctx context.Context, digest string, now time.Time) (permits.Principal, error) {
	const what = "the token"
	var row tokenRow
	err := s.reader(ctx).Where("digest = ? AND (expires IS NULL OR expires > ?)", digest, instantOf(now)).Take(&row).Error
	if err != nil {
		return permits.Principal{}, s.fault(err, what)
	}
	var p permits.Principal
	if err := json.Unmarshal(row.Principal, &p); err != nil {
		return permits.Principal{}, fmt.Errorf("store: a stored principal cannot be read: %w", err)
	}
	return p, nil
}
