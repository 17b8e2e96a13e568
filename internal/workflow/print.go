package workflow

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"

	"firewatch/permits"
)

// Print returns what the sheet of a case is filled with; NotFound for a case that the principal may not see and for a
// kind that does not print. The enterprise's own people and the authority see the personal values that the sheet
// shows, everybody else sees ids. An authority that uncovers one leaves an entry, and without it gets nothing.
func (s *Service) Print(ctx context.Context, p permits.Principal, door permits.Door, id string) (permits.Printed, error) {
	s = s.pinned()
	// 1 Authorise and 2 read.
	f, err := s.folderOf(ctx, p, door, id)
	if err != nil {
		return permits.Printed{}, err
	}
	if f.kind.Sheet == nil {
		return permits.Printed{}, permits.Refuse(permits.NotFound,
			"the kind "+f.kind.Name+" has no layout for a print", "种类 "+f.kind.Name+" 没有打印版式")
	}
	now, head := s.now(), f.head
	folded, err := s.engine.Folded(permits.Question{Kind: f.kind.Name, Dossier: f.dossier, Journal: f.lines, Case: head.Facts(), Now: now})
	if err != nil {
		return permits.Printed{}, err
	}
	out := permits.Printed{Kind: f.kind, Document: folded.Document, Case: head.Facts(), Dossier: head.Dossier, Evaluation: head.Evaluation,
		Outcome: head.Outcome, ValidUntil: head.ValidUntil, At: now}

	// 3 Uncover what the principal may know; an authority that reads names is written down before it gets them.
	if out.Names, out.Uncovered, err = s.readOut(ctx, p, f, folded.Refs, folded.Commitments, nil); err != nil {
		return permits.Printed{}, err
	}
	return out, nil
}

// readOut returns what the principal may know of what a print names: records by register and id, and personal values. An authority
// that reads names of people leaves an entry, and without it gets nothing.
func (s *Service) readOut(ctx context.Context, p permits.Principal, f folder, refs map[string][]string, commitments []string, detail map[string]string) (
	names map[string]map[string]string, values map[string]string, err error) {
	head, now := f.head, s.now()
	u := uncovering{service: s, may: p.Role == permits.RoleEnterprise || p.Role == permits.RoleRegulator}
	if values, err = u.values(ctx, f, commitments); err != nil {
		return nil, nil, err
	}
	if names, err = u.names(ctx, head, refs); err != nil {
		return nil, nil, err
	}
	if u.count == 0 || p.Role == permits.RoleEnterprise {
		return names, values, nil
	}
	entry := entryOf(p, "", head.Enterprise, "case.print", subject(head.ID), now)
	entry.Digests["dossier"] = head.Dossier
	maps.Copy(entry.Detail, detail)
	entry.Detail["journal"], entry.Detail["personal"] = strconv.Itoa(head.Journal), strconv.Itoa(u.count)
	if _, err := s.commit(ctx, change{entry: entry, write: func(permits.Tx) error { return nil }}); err != nil {
		return nil, nil, err
	}
	return names, values, nil
}

// uncovering reads personal values for one reader, and counts those that it gave away.
type uncovering struct {
	service *Service
	may     bool
	count   int
}

// values returns the personal values of the dossier and the journal that stand behind the commitments.
func (u *uncovering) values(ctx context.Context, f folder, commitments []string) (map[string]string, error) {
	if !u.may || len(commitments) == 0 {
		return nil, nil
	}
	owners := []string{fmt.Sprintf("case/%s/%d", f.head.ID, f.head.Revision)}
	for _, l := range f.lines {
		if bytes.Contains(l.Body, []byte(permits.CommitmentPrefix)) {
			owners = append(owners, fmt.Sprintf("line/%s/%d", f.head.ID, l.Number))
		}
	}
	out := map[string]string{}
	for _, owner := range owners {
		if err := u.of(ctx, owner, commitments, out); err != nil {
			return nil, err
		}
	}
	return out, nil
}

// of adds the values beside an owner that stand behind the commitments. One that was erased stays covered.
func (u *uncovering) of(ctx context.Context, owner string, commitments []string, into map[string]string) error {
	values, err := u.service.store.PersonalOf(ctx, owner)
	if err != nil {
		return err
	}
	for _, v := range values {
		if !slices.Contains(commitments, v.Commitment) || v.Value == nil {
			continue
		}
		var text string
		if err := json.Unmarshal(v.Value, &text); err != nil {
			return fmt.Errorf("the personal value %s of %s: %w", v.Pointer, owner, err)
		}
		into[v.Commitment] = text
		u.count++
	}
	return nil
}

// names returns what people call the records of the case, by register and id.
func (u *uncovering) names(ctx context.Context, head permits.Case, refs map[string][]string) (map[string]map[string]string, error) {
	s, out := u.service, map[string]map[string]string{}
	for name, ids := range refs {
		register, err := s.engine.Register(name)
		if err != nil {
			return nil, err
		}
		if register.Shown == "" {
			continue
		}
		filter := scoped(register, head)
		filter.IDs = ids
		var records []permits.Record
		if err := s.eachRecord(ctx, filter, func(rec permits.Record) { records = append(records, rec) }); err != nil {
			return nil, err
		}
		out[name] = map[string]string{}
		for _, rec := range records {
			shown, err := textAt(rec.Bytes, register.Shown)
			if err != nil {
				return nil, err
			}
			if strings.HasPrefix(shown, permits.CommitmentPrefix) {
				known := map[string]string{}
				if u.may {
					owner := fmt.Sprintf("record/%s/%s/%d", rec.Register, rec.ID, rec.Version)
					if err := u.of(ctx, owner, []string{shown}, known); err != nil {
						return nil, err
					}
				}
				shown = known[shown]
			}
			if shown != "" {
				out[name][rec.ID] = shown
			}
		}
	}
	return out, nil
}

// textAt returns the text at a JSON pointer, or nothing.
func textAt(doc []byte, pointer string) (string, error) {
	v, err := valueAt(doc, pointer)
	s, _ := v.(string)
	return s, err
}

// wholeAt returns the whole number at a pointer of constant keys; 0 where there is none.
func wholeAt(doc []byte, pointer string) (int, error) {
	v, err := valueAt(doc, pointer)
	n, _ := v.(float64)
	return int(n), err
}

func valueAt(doc []byte, pointer string) (any, error) {
	var v any
	if err := json.Unmarshal(doc, &v); err != nil {
		return nil, err
	}
	return permits.At(v, pointer), nil
}
