package store

import (
	"fmt"

	"gorm.io/gorm"

	"firewatch/internal/canon"
	"firewatch/permits"
)

// transaction implements permits.Tx inside one Commit.
type transaction struct {
	store *Store
	db    *gorm.DB
}

var _ permits.Tx = (*transaction)(nil)

func (t *transaction) insert(row any, what string) error {
	return t.store.fault(t.db.Create(row).Error, what)
}

func (t *transaction) exists(row any, where string, args ...any) (bool, error) {
	var n int64
	err := t.db.Model(row).Where(where, args...).Limit(1).Count(&n).Error
	return n > 0, err
}

// checkDigest refuses bytes under a name that is not theirs. What was stored wrong could never be proved.
func checkDigest(what, digest string, bytes []byte) error {
	if canon.Digest(bytes) != digest {
		return fmt.Errorf("store: %s: the digest %s does not name its %d bytes", what, digest, len(bytes))
	}
	return nil
}
