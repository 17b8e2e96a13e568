package workflow

import (
	"context"
	"encoding/json"
	"maps"
	"slices"
	"strconv"
	"time"

	"firewatch/permits"
)

// outline brings up to the dossier, the journal and the state what others see of the case: place, number and facts for the rules of
// other cases, the record that it is, what of it is public, and which clocks run.
func (s *Service) outline(ctx context.Context, f *folder, now time.Time) error {
	o, err := s.engine.Outline(f.kind.Name, f.dossier, f.lines)
	if err != nil {
		return err
	}
	f.head.Place, f.head.Number, f.head.Day, f.head.Shows, f.head.Exposes = o.Place, o.Number, o.Day, o.Shows, o.Exposes
	f.head.Exposed = f.kind.Exposes != nil && slices.Contains(f.kind.Exposes.From, f.head.State)
	f.record = o.Record
	answered, err := s.answeredBy(ctx, *f, now)
	if err != nil {
		return err
	}
	if o.Dues == nil {
		o.Dues = map[string]time.Time{}
	}
	maps.Copy(o.Dues, answered)
	runClocks(f.kind.Workflow, &f.head, o.Dues, now)
	return nil
}

// project writes the next version of the record that the case is, where something of it changed, and names it in the entry. A case
// that one of the two sides does not see is no record yet, nor is one in a state that gives the record nothing: a report that nobody
// proved is no hidden danger, and an inspection that ordered no stop is no order. What was written before stays as it is.
func (s *Service) project(ctx context.Context, p permits.Principal, f folder, entry *permits.EntryBody, now time.Time) (func(permits.Tx) error, error) {
	nothing := func(permits.Tx) error { return nil }
	r := f.kind.Records
	if r == nil || f.head.Private || f.head.Undisclosed {
		return nothing, nil
	}
	members, recorded := r.States[f.head.State]
	if !recorded {
		return nothing, nil
	}
	document := maps.Clone(f.record)
	if document == nil {
		document = map[string]any{}
	}
	for member, value := range members {
		document[member] = value
	}
	if r.Acts != "" {
		acts := make([]map[string]string, 0, len(f.head.Acts))
		for _, name := range slices.Sorted(maps.Keys(f.head.Acts)) {
			acts = append(acts, map[string]string{"action": name, "at": f.head.Acts[name].At})
		}
		document[r.Acts] = acts
	}
	raw, err := json.Marshal(document)
	if err != nil {
		return nil, err
	}
	doc, err := s.engine.Record(r.Register, raw, "/record")
	if err != nil {
		return nil, err
	}
	newest, err := s.store.Record(ctx, r.Register, f.head.ID)
	if err != nil && !permits.Is(err, permits.NotFound) {
		return nil, err
	}
	if newest.Digest == doc.Digest {
		return nothing, nil
	}
	source := sourceOf(p)
	if p.Role == permits.RoleSystem {
		source = newest.Source // time alone verifies nothing
	}
	rec := permits.Record{Register: r.Register, ID: f.head.ID, Version: newest.Version + 1, Enterprise: f.head.Enterprise,
		Digest: doc.Digest, Bytes: doc.Bytes, Source: source, By: p.ID, At: now}
	entry.Digests["record"] = rec.Digest
	entry.Detail["record"] = rec.Register + "/" + rec.ID + "/" + strconv.Itoa(rec.Version)
	return func(tx permits.Tx) error { return tx.InsertRecord(rec, newest.Version) }, nil
}

// ofCase reports whether a record is one that a case writes: then it changes with the case and not by itself, or who closes the
// record would have closed the case.
func (s *Service) ofCase(ctx context.Context, register, id string) (bool, error) {
	written := false
	for _, k := range s.engine.Kinds() {
		written = written || k.Records != nil && k.Records.Register == register
	}
	if !written {
		return false, nil
	}
	_, err := s.store.Case(ctx, id)
	if permits.Is(err, permits.NotFound) {
		return false, nil
	}
	return err == nil, err
}
