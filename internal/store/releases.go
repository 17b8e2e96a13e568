package store

import (
	"context"
	"encoding/json"
	"fmt"

	"firewatch/internal/canon"
	"firewatch/permits"
)

// InsertRelease stores a release; AlreadyExists if it is there.
func (t *transaction) InsertRelease(r permits.Release) error {
	packs, err := canon.Marshal(append([]string{}, r.Packs...))
	if err != nil {
		return fmt.Errorf("store: release %s: %w", r.Digest, err)
	}
	return t.insert(&releaseRow{Digest: r.Digest, Engine: r.Engine, Packs: packs, Bytes: orEmpty(r.Bytes),
		At: instantOf(r.At)}, "release "+r.Digest)
}

// Release returns a release with its bytes.
func (s *Store) Release(ctx context.Context, digest string) (permits.Release, error) {
	var row releaseRow
	if err := s.reader(ctx).Where("digest = ?", digest).Take(&row).Error; err != nil {
		return permits.Release{}, s.fault(err, "release "+digest)
	}
	return row.domain()
}

// Releases returns every release, newest first, without its bytes.
func (s *Store) Releases(ctx context.Context) ([]permits.Release, error) {
	var rows []releaseRow
	err := s.reader(ctx).Select("digest", "engine", "packs", "at").Order("at DESC, digest").Find(&rows).Error
	if err != nil {
		return nil, s.fault(err, "the list of releases")
	}
	return domainAll(rows, releaseRow.domain)
}

func (r releaseRow) domain() (permits.Release, error) {
	var packs []string
	if err := json.Unmarshal(r.Packs, &packs); err != nil {
		return permits.Release{}, fmt.Errorf("store: the packs of release %s cannot be read: %w", r.Digest, err)
	}
	at, err := r.At.time()
	return permits.Release{Digest: r.Digest, Engine: r.Engine, Packs: packs, Bytes: r.Bytes, At: at}, err
}

// InsertActivation puts a release in force. The number decides between two that were decided at once: the later one
// is stale, because its author saw another release in force.
func (t *transaction) InsertActivation(a permits.Activation) error {
	what := fmt.Sprintf("activation %d", a.Number)
	err := t.insert(&activationRow{Number: a.Number, Release: a.Release, Author: a.By, Reason: a.Reason,
		Origin: a.Origin, At: instantOf(a.At)}, what)
	if permits.Is(err, permits.AlreadyExists) {
		return stale(what)
	}
	return err
}

// Activations returns the newest activations, newest first.
func (s *Store) Activations(ctx context.Context, limit int) ([]permits.Activation, error) {
	var rows []activationRow
	if err := s.reader(ctx).Order("number DESC").Limit(limit).Find(&rows).Error; err != nil {
		return nil, s.fault(err, "the activations")
	}
	return domainAll(rows, activationRow.domain)
}

func (r activationRow) domain() (permits.Activation, error) {
	at, err := r.At.time()
	return permits.Activation{Number: r.Number, Release: r.Release, By: r.Author, Reason: r.Reason, Origin: r.Origin, At: at}, err
}
