package workflow

import (
	"bytes"
	"context"
	"encoding/json"

	"firewatch/internal/canon"
	"firewatch/permits"
)

// regrade judges a record alone, as a dossier of the kind that its register names, before and after the change; the evaluation of
// what is written, its dossier and its facts are stored with the change and named in its entry. No verdict refuses a record.
func (s *Service) regrade(ctx context.Context, r permits.Register, rec permits.Record, entry *permits.EntryBody) (*permits.Regraded, func(permits.Tx) error, error) {
	nothing := func(permits.Tx) error { return nil }
	if r.Regrade == nil {
		return nil, nothing, nil
	}
	jurisdiction, err := s.jurisdictionOf(ctx, rec.Enterprise)
	if err != nil {
		return nil, nil, err
	}
	one := func(rec permits.Record) (*judgement, []byte, error) {
		dossier, err := s.alone(*r.Regrade, rec)
		if err != nil {
			return nil, nil, err
		}
		kind, err := s.engine.Kind(r.Regrade.Kind)
		if err != nil {
			return nil, nil, err
		}
		f := folder{kind: kind, dossier: dossier, head: permits.Case{Kind: kind.Name, Enterprise: rec.Enterprise, Jurisdiction: jurisdiction,
			Dossier: canon.Digest(dossier)}}
		judged, err := s.judge(ctx, f, r.Regrade.Stage, evaluate(rec.At), rec.At)
		return judged, dossier, err
	}
	after, dossier, err := one(rec)
	if err != nil {
		return nil, nil, err
	}
	out := &permits.Regraded{After: &after.Judged}
	if rec.Version > 1 {
		old, err := s.store.Record(ctx, rec.Register, rec.ID)
		if permits.Is(err, permits.NotFound) {
			return out, nothing, nil // a version of nothing: it will not be written
		}
		if err != nil {
			return nil, nil, err
		}
		old.At = rec.At // both by today's rules
		before, _, err := one(old)
		if err != nil {
			return nil, nil, err
		}
		out.Before = &before.Judged
	}
	entry.Digests["dossier"], entry.Digests["evaluation"] = after.Dossier, after.Digest
	entry.Digests["facts"], entry.Digests["release"] = after.Facts, after.Release
	return out, func(tx permits.Tx) error {
		for digest, bytes := range map[string][]byte{after.Digest: after.Bytes, after.Facts: after.facts, after.Dossier: dossier} {
			if err := tx.InsertSnapshot(digest, bytes); err != nil {
				return err
			}
		}
		return nil
	}, nil
}

// alone makes the dossier that holds the record and nothing else. What the record's form has and the kind's has not is left out.
func (s *Service) alone(r permits.Regrade, rec permits.Record) ([]byte, error) {
	var element map[string]any
	dec := json.NewDecoder(bytes.NewReader(rec.Bytes))
	dec.UseNumber()
	if err := dec.Decode(&element); err != nil {
		return nil, err
	}
	if r.ID != "" {
		element[r.ID] = rec.ID
	}
	doc, err := s.engine.Element(r.Kind, r.At, element)
	return doc.Bytes, err
}
