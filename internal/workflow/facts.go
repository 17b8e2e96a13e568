package workflow

import (
	"cmp"
	"context"
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"time"

	"firewatch/internal/canon"
	"firewatch/permits"
)

// Scopes and ways to pick of a register, as register.yaml writes them.
const (
	scopeEnterprise = "enterprise"
	scopeDivision   = "division"
	scopeEither     = "either" // an enterprise's own, or an authority's for a division
	pickReferred    = "referred"
	sourceFirewatch = "firewatch"
)

// Keys of a snapshot that are no registers.
const (
	keyComplete   = "complete"
	keyNeighbours = "neighbours"
	keyLinked     = "linked"
	keyConcurrent = "concurrent"
	keyDay        = "day"
	keyEnterprise = "enterprise"
)

var reserved = []string{keyComplete, keyNeighbours, keyLinked, keyConcurrent, keyDay, keyEnterprise}

// page is how many rows are read from the store at once where all of them are needed.
const page = 200

// other is what an evaluation sees of another case. What that case does not state has no key.
type other struct {
	ID       string          `json:"id"`
	Kind     string          `json:"kind"`
	State    string          `json:"state"`
	Live     bool            `json:"live"`
	Area     string          `json:"area,omitempty"`
	Number   string          `json:"number,omitempty"`
	Start    string          `json:"start,omitempty"` // RFC 3339, UTC
	End      string          `json:"end,omitempty"`
	Distance *int            `json:"distance_m,omitempty"` // whole metres, rounded down; absent where a position is
	Shows    json.RawMessage `json:"shows"`
}

// facts builds the snapshot that an evaluation of the case sees: the registers that the kind's rules read, and
// the neighbours if they read those. Its bytes are canonical. What is not known has no key, because an absent fact must read as
// absent: no neighbours without a place, no "complete" without somebody who answers for it.
func (s *Service) facts(ctx context.Context, f folder, now time.Time) ([]byte, error) {
	kind, head := f.kind, f.head
	refs, err := s.engine.Refs(kind.Name, f.dossier, f.lines)
	if err != nil {
		return nil, err
	}
	snapshot := map[string]any{}
	complete := map[string]bool{}
	// Registers of which all is seen come first: the people whom their records name are people of the case.
	var picked []permits.Register
	for _, name := range kind.Registers {
		if slices.Contains(reserved, name) {
			return nil, fmt.Errorf("the register name %q is reserved in a facts snapshot", name)
		}
		register, err := s.engine.Register(name)
		if err != nil {
			return nil, err
		}
		picked = append(picked, register)
	}
	slices.SortStableFunc(picked, func(a, b permits.Register) int { return cmp.Compare(referredLast(a), referredLast(b)) })
	for _, register := range picked {
		name := register.Name
		documents, err := s.documents(ctx, register, head, refs[name])
		if err != nil {
			return nil, err
		}
		snapshot[name] = documents
		if register.Pick != pickReferred {
			for _, document := range documents {
				named, err := s.engine.RecordRefs(name, document)
				if err != nil {
					return nil, err
				}
				for of, ids := range named {
					refs[of] = append(refs[of], ids...)
				}
			}
		}
		answers, err := s.answersForNone(ctx, register, head, now)
		if err != nil {
			return nil, err
		}
		if answers {
			complete[name] = true
		}
	}
	snapshot[keyComplete] = complete
	if own, found, err := s.ownRecord(ctx, head.Enterprise); err != nil {
		return nil, err
	} else if found {
		snapshot[keyEnterprise] = json.RawMessage(own.Bytes)
	}
	if kind.Neighbours && placeKnown(head.Place) {
		cases, err := s.store.Neighbours(ctx, permits.Nearby{Except: head.ID, Enterprise: head.Enterprise, Place: head.Place, Radius: kind.Radius})
		if err != nil {
			return nil, err
		}
		if snapshot[keyNeighbours], err = s.others(ctx, head, cases); err != nil {
			return nil, err
		}
	}
	if kind.Concurrent && !head.Place.Start.IsZero() && !head.Place.End.IsZero() {
		cases, err := s.store.Neighbours(ctx, permits.Nearby{Except: head.ID, Enterprise: head.Enterprise, Place: head.Place, Anywhere: true})
		if err != nil {
			return nil, err
		}
		if snapshot[keyConcurrent], err = s.others(ctx, head, cases); err != nil {
			return nil, err
		}
	}
	if day, err := time.ParseInLocation(time.DateOnly, head.Day, civil); kind.SameDay && err == nil {
		cases, err := s.store.OnDays(ctx, permits.During{Except: head.ID, Enterprise: head.Enterprise, From: day, To: day.AddDate(0, 0, 1)})
		if err != nil {
			return nil, err
		}
		if snapshot[keyDay], err = s.others(ctx, head, cases); err != nil {
			return nil, err
		}
	}
	if kind.Linked {
		outline, err := s.engine.Outline(kind.Name, f.dossier, f.lines)
		if err != nil {
			return nil, err
		}
		cases, err := s.store.Numbered(ctx, head.Enterprise, outline.Links)
		if err != nil {
			return nil, err
		}
		for _, c := range f.beside {
			if slices.Contains(outline.Links, c.Number) {
				cases = append(cases, c)
			}
		}
		if snapshot[keyLinked], err = s.others(ctx, head, cases); err != nil {
			return nil, err
		}
	}
	return canon.Marshal(snapshot)
}

// referredLast orders registers of which only what is referred to is seen behind the others.
func referredLast(r permits.Register) int {
	if r.Pick == pickReferred {
		return 1
	}
	return 0
}

// documents returns the documents of a register that the case may see, by record id.
func (s *Service) documents(ctx context.Context, r permits.Register, head permits.Case, referred []string) (map[string]json.RawMessage, error) {
	out := map[string]json.RawMessage{}
	filter := scoped(r, head)
	if r.Pick == pickReferred {
		if len(referred) == 0 {
			return out, nil
		}
		slices.Sort(referred)
		filter.IDs = slices.Compact(referred)
	}
	err := s.eachRecord(ctx, filter, func(rec permits.Record) { out[rec.ID] = rec.Bytes })
	return out, err
}

// scoped selects the records of a register that concern the case: those of its enterprise, those of the divisions
// that contain it, or both.
func scoped(r permits.Register, head permits.Case) permits.RecordFilter {
	f := permits.RecordFilter{Register: r.Name, Limit: page}
	if r.Scope != scopeDivision {
		f.Enterprise = head.Enterprise
	}
	if r.Scope != scopeEnterprise {
		f.Division = head.Jurisdiction
	}
	return f
}

// eachRecord visits every record that the filter selects.
func (s *Service) eachRecord(ctx context.Context, f permits.RecordFilter, visit func(permits.Record)) error {
	if f.Enterprise == "" && f.Division == "" {
		return nil // of nobody: an empty filter would select everybody's
	}
	for {
		records, err := s.store.Records(ctx, f)
		if err != nil {
			return err
		}
		for _, rec := range records.Items {
			visit(rec)
		}
		if records.Next == "" {
			return nil
		}
		f.Cursor = records.Next
	}
}

// answersForNone reports whether an empty answer of the register means "none": Firewatch is its only source, or
// a record of a vouching register (零报告) covers the day. Only a register of the same scope can vouch: an
// enterprise cannot declare an authority's register complete.
func (s *Service) answersForNone(ctx context.Context, r permits.Register, head permits.Case, now time.Time) (bool, error) {
	if r.Source == sourceFirewatch {
		return true, nil
	}
	day := now.In(civil).Format(time.DateOnly)
	for _, voucher := range s.engine.Registers() {
		if !voucher.Vouches || voucher.Scope != r.Scope {
			continue
		}
		covered := false
		err := s.eachRecord(ctx, scoped(voucher, head), func(rec permits.Record) {
			covered = covered || vouches(rec.Bytes, r.Name, day)
		})
		if err != nil || covered {
			return covered, err
		}
	}
	return false, nil
}

// vouches reports whether the document declares the register complete on the day. Both ends are included; dates
// in the form YYYY-MM-DD compare as strings, and a date that is not there vouches for nothing.
func vouches(document []byte, register, day string) bool {
	var v struct{ Register, From, To string }
	if json.Unmarshal(document, &v) != nil {
		return false
	}
	return v.Register == register && len(v.From) == len(day) && len(v.To) == len(day) && v.From <= day && day <= v.To
}

// placeKnown reports whether somebody could be found near the place: without a when, or any where, nobody can say
// that there are no neighbours.
func placeKnown(p permits.Place) bool {
	return (p.Area != "" || p.Position != nil) && !p.Start.IsZero() && !p.End.IsZero()
}

// others returns what the evaluation of one case sees of other cases, by id. An empty list is the answer "none", not
// an absence.
func (s *Service) others(ctx context.Context, head permits.Case, cases []permits.Case) ([]other, error) {
	out := make([]other, 0, len(cases))
	for _, c := range cases {
		if c.ID == head.ID || c.Undisclosed {
			continue
		}
		o := other{ID: c.ID, Kind: c.Kind, State: c.State, Live: c.Live, Area: c.Place.Area, Number: c.Number,
			Start: known(c.Place.Start), End: known(c.Place.End), Shows: c.Shows}
		if a, b := head.Place.Position, c.Place.Position; a != nil && b != nil {
			metres := int(a.Distance(*b))
			o.Distance = &metres
		}
		out = append(out, o)
	}
	slices.SortFunc(out, func(a, b other) int { return strings.Compare(a.ID, b.ID) })
	return out, nil
}

// known writes a time that was stated, and nothing for one that was not.
func known(t time.Time) string {
	if t.IsZero() {
		return ""
	}
	return instant(t)
}

// ownRecord returns the record that describes the enterprise itself: in a register of scope enterprise, the
// record whose id is the enterprise's own code. Registers are asked in the order of their names.
func (s *Service) ownRecord(ctx context.Context, enterprise string) (permits.Record, bool, error) {
	var names []string
	for _, r := range s.engine.Registers() {
		if r.Scope == scopeEnterprise {
			names = append(names, r.Name)
		}
	}
	slices.Sort(names)
	for _, name := range names {
		rec, err := s.store.Record(ctx, name, enterprise)
		if permits.Is(err, permits.NotFound) || err == nil && rec.Enterprise != enterprise {
			continue
		}
		return rec, err == nil, err
	}
	return permits.Record{}, false, nil
}

// jurisdictionOf returns the division (GB/T 2260) whose authority oversees the enterprise: the key "division" of
// its own record, where somebody other than the enterprise wrote that record (nobody picks its own regulator),
// else digits 3 to 8 of its code, the division that registered it (GB 32100-2015, 4.3).
func (s *Service) jurisdictionOf(ctx context.Context, enterprise string) (string, error) {
	if !permits.ValidUSCC(enterprise) {
		return "", nil
	}
	registered := enterprise[2:8]
	rec, found, err := s.ownRecord(ctx, enterprise)
	if err != nil || !found {
		return registered, err
	}
	return overseen(rec, registered)
}

// overseen returns the division of an enterprise by its own record, else the one that registered it.
func overseen(rec permits.Record, registered string) (string, error) {
	if rec.Source == sourceDeclared {
		return registered, nil
	}
	var document struct{ Division string }
	if err := json.Unmarshal(rec.Bytes, &document); err != nil {
		return "", fmt.Errorf("record %s/%s: %w", rec.Register, rec.ID, err)
	}
	if isDivision(document.Division) {
		return document.Division, nil
	}
	return registered, nil
}

// isDivision reports whether the code has the form of GB/T 2260: six digits.
func isDivision(code string) bool {
	for _, c := range []byte(code) {
		if c < '0' || c > '9' {
			return false
		}
	}
	return len(code) == 6
}
