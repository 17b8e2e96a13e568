package store

import (
	"context"
	"crypto/aes"
	"crypto/cipher"
	"crypto/rand"
	"encoding/hex"
	"errors"
	"fmt"
	"slices"
	"strings"

	"gorm.io/gorm"

	"firewatch/permits"
)

// Personal values are sealed twice: each value under the key of its person, each person's key under the master key
// (AES-256-GCM). Deleting one row of person_keys makes every value of that person unreadable, also in backups that
// are made later, while the commitments in the documents still verify.

const (
	keySize   = 32 // AES-256
	keyIDSize = 16
	maxSalt   = 255
)

// InsertPersonal seals and stores personal values beside their owner. A person's key is made when it is first needed.
func (t *transaction) InsertPersonal(owner string, ps []permits.Personal) error {
	// In the order of persons, so that two transactions that need the same keys do not wait for each other.
	ps = slices.Clone(ps)
	slices.SortStableFunc(ps, func(a, b permits.Personal) int { return strings.Compare(a.Person, b.Person) })
	for _, p := range ps {
		what := "the personal value " + p.Pointer + " of " + owner
		if err := checkText(what, owner, p.Pointer, p.Person); err != nil {
			return err
		}
		key, err := t.personKey(p.Person)
		if err != nil {
			return t.store.fault(err, "the key of person "+p.Person)
		}
		sealed, err := sealPersonal(key, owner, p)
		if err != nil {
			return fmt.Errorf("store: %s: %w", what, err)
		}
		err = t.insert(&personalRow{Owner: owner, Pointer: p.Pointer, Person: p.Person, Commitment: p.Commitment,
			KeyID: key.id, Sealed: sealed}, what)
		if err != nil {
			return err
		}
	}
	return nil
}

// personKey returns the key of a person, and makes one if there is none.
func (t *transaction) personKey(person string) (personKey, error) {
	var row personKeyRow
	err := t.db.Where("person = ?", person).Take(&row).Error
	if err == nil {
		return t.store.sealer.open(row)
	}
	if !errors.Is(err, gorm.ErrRecordNotFound) {
		return personKey{}, err
	}
	fresh, err := t.store.sealer.newKey(person)
	if err != nil {
		return personKey{}, err
	}
	// A concurrent transaction may be making the same person's key: the insert waits for it, and its key is used.
	err = t.db.Exec("INSERT INTO person_keys (person, id, sealed) VALUES (?, ?, ?) ON CONFLICT (person) DO NOTHING",
		fresh.Person, fresh.ID, fresh.Sealed).Error
	if err != nil {
		return personKey{}, err
	}
	if err := t.db.Where("person = ?", person).Take(&row).Error; err != nil {
		return personKey{}, err
	}
	return t.store.sealer.open(row)
}

// PersonalOf returns the personal values beside an owner, by pointer. A value whose key was erased comes without
// Salt and Value; one that does not open under a key that is there is an error, because it was tampered with.
func (s *Store) PersonalOf(ctx context.Context, owner string) ([]permits.Personal, error) {
	what := "the personal values of " + owner
	var rows []personalRow
	if err := s.reader(ctx).Where("owner = ?", owner).Order("pointer").Find(&rows).Error; err != nil {
		return nil, s.fault(err, what)
	}
	ids := make([]string, 0, len(rows))
	for _, r := range rows {
		ids = append(ids, r.KeyID)
	}
	var keyRows []personKeyRow
	if err := s.reader(ctx).Where("id IN ?", ids).Find(&keyRows).Error; err != nil {
		return nil, s.fault(err, what)
	}
	keys := map[string]personKey{}
	for _, r := range keyRows {
		key, err := s.sealer.open(r)
		if err != nil {
			return nil, err
		}
		keys[r.ID] = key
	}
	return domainAll(rows, func(r personalRow) (permits.Personal, error) {
		p := permits.Personal{Pointer: r.Pointer, Person: r.Person, Commitment: r.Commitment}
		if key, ok := keys[r.KeyID]; ok {
			return openPersonal(key, r.Owner, p, r.Sealed)
		}
		return p, nil
	})
}

// sealer keeps the keys of persons under the master key.
type sealer struct{ master []byte }

// personKey is an opened key; id changes when a person gets a new key after an erasure.
type personKey struct {
	id  string
	key []byte
}

func (s sealer) newKey(person string) (personKeyRow, error) {
	if person == "" {
		return personKeyRow{}, errors.New("store: a personal value names no person")
	}
	random := make([]byte, keyIDSize+keySize)
	rand.Read(random) // never fails (crypto/rand)
	id := hex.EncodeToString(random[:keyIDSize])
	sealed, err := seal(s.master, random[keyIDSize:], "person_keys", person, id)
	return personKeyRow{Person: person, ID: id, Sealed: sealed}, err
}

func (s sealer) open(row personKeyRow) (personKey, error) {
	key, err := unseal(s.master, row.Sealed, "person_keys", row.Person, row.ID)
	if err != nil {
		return personKey{}, fmt.Errorf("store: the key of person %s does not open; is this the master key it was sealed with? %w", row.Person, err)
	}
	return personKey{id: row.ID, key: key}, nil
}

// sealPersonal binds the value to its place: a sealed value that is moved to another row does not open there.
func sealPersonal(k personKey, owner string, p permits.Personal) ([]byte, error) {
	if len(p.Salt) > maxSalt {
		return nil, fmt.Errorf("the salt has %d bytes; at most %d fit", len(p.Salt), maxSalt)
	}
	plain := slices.Concat([]byte{byte(len(p.Salt))}, p.Salt, p.Value)
	return seal(k.key, plain, "personal", owner, p.Pointer, p.Person, p.Commitment)
}

func openPersonal(k personKey, owner string, p permits.Personal, sealed []byte) (permits.Personal, error) {
	plain, err := unseal(k.key, sealed, "personal", owner, p.Pointer, p.Person, p.Commitment)
	if err == nil && (len(plain) == 0 || len(plain) < 1+int(plain[0])) {
		err = errors.New("it is too short")
	}
	if err != nil {
		return permits.Personal{}, fmt.Errorf("store: the personal value %s of %s does not open: %w", p.Pointer, owner, err)
	}
	salt := 1 + int(plain[0])
	p.Salt, p.Value = plain[1:salt], plain[salt:]
	return p, nil
}

// seal encrypts and authenticates; the result is nonce and ciphertext. The names say what is sealed and are
// authenticated with it.
func seal(key, plain []byte, names ...string) ([]byte, error) {
	aead, err := newAEAD(key)
	if err != nil {
		return nil, err
	}
	return aead.Seal(nil, nil, plain, bind(names)), nil
}

func unseal(key, sealed []byte, names ...string) ([]byte, error) {
	aead, err := newAEAD(key)
	if err != nil {
		return nil, err
	}
	return aead.Open(nil, nil, sealed, bind(names))
}

// newAEAD uses random nonces of 96 bits: safe for 2^32 values a key (NIST SP 800-38D, 8.3), more than one
// person's documents will ever hold.
func newAEAD(key []byte) (cipher.AEAD, error) {
	block, err := aes.NewCipher(key)
	if err != nil {
		return nil, err
	}
	return cipher.NewGCMWithRandomNonce(block)
}

// bind joins names with their lengths, so that no two lists of names read alike.
func bind(names []string) []byte {
	var b []byte
	for _, n := range names {
		b = fmt.Appendf(b, "%d:%s", len(n), n)
	}
	return b
}
