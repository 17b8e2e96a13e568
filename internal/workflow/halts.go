package workflow

import (
	"context"
	"slices"
	"time"

	"firewatch/permits"
)

// halted takes, with the same person and reason, the action that an order names on every live case of the enterprise in its places.
// The order itself was judged by who may give it; stopping needs no further permission, and a case that moved on meanwhile makes
// the whole order be taken again on what is then there.
func (s *Service) halted(ctx context.Context, p permits.Principal, f folder, h *permits.Halts, c ActOn, now time.Time) ([]taking, error) {
	if h == nil {
		return nil, nil
	}
	var places []string
	if h.Place != "" {
		var err error
		if places, err = s.engine.Texts(f.kind.Name, f.dossier, f.lines, h.Place); err != nil {
			return nil, err
		}
	}
	live, err := s.store.Neighbours(ctx, permits.Nearby{Except: f.head.ID, Enterprise: f.head.Enterprise, Anywhere: true})
	if err != nil {
		return nil, err
	}
	var out []taking
	for _, head := range live {
		// Work whose place nobody stated may be in any of them.
		if len(places) > 0 && head.Place.Area != "" && !slices.Contains(places, head.Place.Area) {
			continue
		}
		kind, err := s.engine.Kind(head.Kind)
		if permits.Is(err, permits.UnknownKind) {
			continue // nobody can act on it any more; that holds up no order
		}
		if err != nil {
			return nil, err
		}
		action, ok := haltedBy(kind.Workflow, head, h.Action)
		if !ok {
			continue
		}
		dossier, lines, err := s.contents(ctx, head)
		if err != nil {
			return nil, err
		}
		t, err := s.prepare(ctx, p, "", folder{kind: kind, head: head, dossier: dossier, lines: lines}, action,
			actOf(p, "", ActOn{Action: h.Action, Reason: c.Reason, Place: c.Place}, now), now)
		if err != nil {
			return nil, err
		}
		t.entry.Detail["ordered_by"] = f.head.ID
		out = append(out, t)
	}
	return out, nil
}
