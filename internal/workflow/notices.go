package workflow

import (
	"cmp"
	"context"
	"encoding/json"
	"slices"
	"time"

	"firewatch/permits"
)

// notice is the dossier of a notice, as every kind of notices holds it.
type notice struct {
	Side   string       `json:"side"`  // whose roster it began with
	Level  int          `json:"level"` // how often it went on to the next, from 0
	To     []addressee  `json:"to"`    // empty: nobody is on any roster
	Text   permits.Text `json:"text"`
	About  about        `json:"about"`
	SentAt string       `json:"sent_at"`
}

type addressee struct {
	Person   string `json:"person_id"`
	Post     string `json:"post"`
	Rank     int    `json:"rank"`
	Division string `json:"division,omitempty"` // of the authority whose roster names the person
}

type about struct {
	Case   string `json:"case"`
	Door   string `json:"door"`
	Kind   string `json:"kind"`
	Number string `json:"number,omitempty"`
	Action string `json:"action"`
}

// notices opens a notice for each side that an act or a line of the name tells, addressed to who is on duty there now. With nobody on
// duty it is opened all the same, addressed to nobody, so that its clock takes it to the next.
func (s *Service) notices(ctx context.Context, f folder, name string, notify []permits.Notify, now time.Time) ([]taking, error) {
	var out []taking
	for _, n := range notify {
		if f.head.Undisclosed && n.Side == permits.SideEnterprise {
			continue
		}
		note := notice{Side: n.Side, Text: n.Text,
			About: about{Case: f.head.ID, Door: string(f.head.Door), Kind: f.head.Kind, Number: f.head.Number, Action: name}}
		var err error
		if n.Side == permits.SideNext {
			note, err = s.goesOn(ctx, f, now)
		} else {
			err = s.address(ctx, &note, f.head, now)
		}
		if err != nil {
			return nil, err
		}
		note.SentAt = instant(now)
		t, err := s.openNotice(ctx, f.head, note, now)
		if err != nil {
			return nil, err
		}
		out = append(out, t)
	}
	return out, nil
}

// address names who is on duty at the level of a notice; nobody where there is none.
func (s *Service) address(ctx context.Context, note *notice, head permits.Case, now time.Time) error {
	above := note.Side == permits.SideAbove
	if above {
		note.Side = permits.SideAuthority
	}
	chain, err := s.chain(ctx, note.Side, head, now)
	if err != nil {
		return err
	}
	if above {
		note.Level = firstAbove(chain, head.Jurisdiction)
	}
	note.To = []addressee{}
	if note.Level < len(chain) {
		note.To = chain[note.Level]
	}
	return nil
}

// goesOn is an unread notice as the next on duty would get it: the level after its own, or its own again where nobody was on duty
// there when it was sent.
func (s *Service) goesOn(ctx context.Context, f folder, now time.Time) (notice, error) {
	var sent struct{ Notice notice }
	if err := json.Unmarshal(f.dossier, &sent); err != nil {
		return notice{}, err
	}
	note := sent.Notice
	if len(note.To) > 0 {
		note.Level++
	}
	return note, s.address(ctx, &note, f.head, now)
}

// longestWait is how long a notice that nobody can take over waits at most before the rosters are read again; our own number.
const longestWait = 24 * time.Hour

// waits tells whether a clock would send a notice on while nobody is next. It stays with whom it has then, open and unread.
func (s *Service) waits(ctx context.Context, f folder, action permits.Action, now time.Time) (bool, error) {
	if !slices.ContainsFunc(action.Notify, func(n permits.Notify) bool { return n.Side == permits.SideNext }) {
		return false, nil
	}
	note, err := s.goesOn(ctx, f, now)
	return len(note.To) == 0, err
}

// openNotice makes the case of one notice.
func (s *Service) openNotice(ctx context.Context, about permits.Case, note notice, now time.Time) (taking, error) {
	kind, ok := s.engine.Notice()
	if !ok {
		return taking{}, permits.Refuse(permits.UnknownKind, "the release in force has no kind for notices", "现行规则没有通知类型")
	}
	raw, err := json.Marshal(map[string]notice{"notice": note})
	if err != nil {
		return taking{}, err
	}
	doc, err := s.engine.Dossier(kind.Name, raw, "/dossier")
	if err != nil {
		return taking{}, err
	}
	o := opening{doc: doc, now: now, folder: folder{kind: kind, dossier: doc.Bytes,
		head: permits.Case{ID: s.newID(), Door: kind.Door, Kind: kind.Name, Enterprise: about.Enterprise, Jurisdiction: about.Jurisdiction,
			Version: 1, Revision: 1, Dossier: doc.Digest, Acts: map[string]permits.Act{},
			ReceivedAt: now, CreatedBy: permits.System.ID, CreatedAt: now, UpdatedAt: now}}}
	if err := enter(kind.Workflow, &o.head, kind.Workflow.Initial); err != nil {
		return taking{}, err
	}
	if err := s.outline(ctx, &o.folder, now); err != nil {
		return taking{}, err
	}
	if err := s.judgeNew(ctx, permits.System, &o); err != nil {
		return taking{}, err
	}
	return taking{entry: o.entry, result: o.result, write: o.write(permits.System)}, nil
}

// chain lists who is on duty, group by group in the order in which they are asked: of the enterprise by rank, and then, or from the
// beginning where the authority is told, of the divisions that contain it, the smallest first.
func (s *Service) chain(ctx context.Context, side string, head permits.Case, now time.Time) ([][]addressee, error) {
	var all []addressee
	for _, r := range s.engine.Registers() {
		if r.Roster == nil {
			continue
		}
		collect := func(f permits.RecordFilter) error {
			var broken error
			err := s.eachRecord(ctx, f, func(rec permits.Record) {
				a, on, err := onDuty(*r.Roster, rec, now)
				if err != nil && broken == nil {
					broken = err
				}
				if on {
					all = append(all, a)
				}
			})
			return cmp.Or(err, broken)
		}
		if side == permits.SideEnterprise && r.Scope != scopeDivision {
			if err := collect(permits.RecordFilter{Register: r.Name, Enterprise: head.Enterprise, Limit: page}); err != nil {
				return nil, err
			}
		}
		if r.Scope != scopeEnterprise && head.Jurisdiction != "" {
			if err := collect(permits.RecordFilter{Register: r.Name, Division: head.Jurisdiction, Limit: page}); err != nil {
				return nil, err
			}
		}
	}
	// The enterprise's own first, then the narrowest division.
	width := func(a addressee) int {
		if a.Division == "" {
			return -7
		}
		return -len(permits.DivisionPrefix(a.Division))
	}
	slices.SortFunc(all, func(a, b addressee) int {
		return cmp.Or(cmp.Compare(width(a), width(b)), cmp.Compare(a.Rank, b.Rank), cmp.Compare(a.Person, b.Person))
	})
	all = slices.Compact(all)
	var groups [][]addressee
	for i, a := range all {
		if i == 0 || width(all[i-1]) != width(a) || all[i-1].Rank != a.Rank {
			groups = append(groups, nil)
		}
		groups[len(groups)-1] = append(groups[len(groups)-1], a)
	}
	return groups, nil
}

// firstAbove is the first group of the chain that is of a wider division than the one that has the case; the chain's length where no
// such authority has anybody on duty.
func firstAbove(chain [][]addressee, jurisdiction string) int {
	for i, group := range chain {
		if of := group[0].Division; of != "" && len(permits.DivisionPrefix(of)) < len(permits.DivisionPrefix(jurisdiction)) {
			return i
		}
	}
	return len(chain)
}

// onDuty reads a record of a roster; false when its time is another.
func onDuty(r permits.Roster, rec permits.Record, now time.Time) (addressee, bool, error) {
	a := addressee{Division: rec.Division}
	times := make([]time.Time, 2)
	for i, pointer := range []string{r.From, r.To} {
		text, err := textAt(rec.Bytes, pointer)
		if err != nil {
			return a, false, err
		}
		if times[i], err = time.Parse(time.RFC3339, text); err != nil {
			return a, false, nil // not stated: nobody knows that it is now
		}
	}
	if now.Before(times[0]) || !now.Before(times[1]) {
		return a, false, nil
	}
	var err error
	if a.Person, err = textAt(rec.Bytes, r.Person); err != nil || a.Person == "" {
		return a, false, err
	}
	if a.Post, err = textAt(rec.Bytes, r.Post); err != nil {
		return a, false, err
	}
	a.Rank, err = wholeAt(rec.Bytes, r.Rank)
	return a, true, err
}
