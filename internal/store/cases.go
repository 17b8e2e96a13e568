package store

import (
	"context"
	"encoding/json"
	"fmt"
	"slices"
	"time"

	"firewatch/internal/canon"
	"firewatch/permits"
)

// caseHead names the columns that UpdateCase writes. What is not here never changes once a case exists.
var caseHead = []string{"Jurisdiction", "State", "Private", "Live", "Version", "Revision", "Journal", "SignedAfter", "Dossier",
	"Outcome", "Evaluation", "ValidUntil", "Acts", "PlaceArea", "PlaceStart", "PlaceEnd",
	"PlaceLat", "PlaceLon", "Number", "Day", "Shows", "Clocks", "NextDue", "Undisclosed", "Exposed", "Exposes", "ReceivedAt", "UpdatedAt"}

// InsertCase stores the head of a new case.
func (t *transaction) InsertCase(c permits.Case) error {
	row, err := newCaseRow(c)
	if err != nil {
		return err
	}
	return t.insert(&row, "case "+c.ID)
}

// UpdateCase writes the head of a case if its stored version is want. c.Version must be want+1: the entity tag
// that the caller answers with is the one that is stored.
func (t *transaction) UpdateCase(c permits.Case, want int) error {
	what := "case " + c.ID
	if c.Version != want+1 {
		return fmt.Errorf("store: %s: version %d cannot follow %d", what, c.Version, want)
	}
	row, err := newCaseRow(c)
	if err != nil {
		return err
	}
	res := t.db.Model(&caseRow{}).Where("id = ? AND version = ?", c.ID, want).Select(caseHead).Updates(&row)
	if res.Error != nil || res.RowsAffected == 1 {
		return t.store.fault(res.Error, what)
	}
	known, err := t.exists(&caseRow{}, "id = ?", c.ID)
	if err != nil {
		return t.store.fault(err, what)
	}
	if !known {
		return notFound(what)
	}
	return stale(what)
}

// InsertRevision stores one dossier revision.
func (t *transaction) InsertRevision(r permits.Revision) error {
	what := fmt.Sprintf("revision %d of case %s", r.Number, r.Case)
	if err := checkDigest(what, r.Digest, r.Bytes); err != nil {
		return err
	}
	return t.insert(&revisionRow{CaseID: r.Case, Number: r.Number, Digest: r.Digest, Bytes: r.Bytes,
		Author: r.By, At: instantOf(r.At)}, what)
}

// InsertLine stores one journal line.
func (t *transaction) InsertLine(l permits.Line) error {
	what := fmt.Sprintf("line %d of case %s", l.Number, l.Case)
	if err := checkDigest(what, l.Digest, l.Body); err != nil {
		return err
	}
	return t.insert(&lineRow{CaseID: l.Case, Number: l.Number, Type: l.Type, Revision: l.Revision,
		Digest: l.Digest, Body: l.Body, Author: l.By, At: instantOf(l.At)}, what)
}

// Case returns the head of a case.
func (s *Store) Case(ctx context.Context, id string) (permits.Case, error) {
	var row caseRow
	if err := s.reader(ctx).Where("id = ?", id).Take(&row).Error; err != nil {
		return permits.Case{}, s.fault(err, "case "+id)
	}
	return row.domain()
}

// Cases returns one page of cases, newest first by (created, id). Cases that are opened while a caller pages
// appear on its first page only, so no page repeats or leaves out what was there. Limit 0 means 50; the most is 1000.
func (s *Store) Cases(ctx context.Context, f permits.CaseFilter) (permits.CasePage, error) {
	q := s.reader(ctx).Model(&caseRow{})
	for _, eq := range []struct{ column, value string }{
		{"door", string(f.Door)}, {"kind", f.Kind}, {"state", f.State},
		{"enterprise", f.Enterprise}, {"outcome", string(f.Outcome)},
	} {
		if eq.value != "" {
			q = q.Where(eq.column+" = ?", eq.value)
		}
	}
	if f.Jurisdiction != "" {
		if !isDivision(f.Jurisdiction) {
			return permits.CasePage{}, badDivision(f.Jurisdiction)
		}
		if prefix := permits.DivisionPrefix(f.Jurisdiction); prefix != "" {
			// A range, so that the index serves it: ':' is the character after '9'.
			q = q.Where("jurisdiction >= ? AND jurisdiction < ?", prefix, prefix+":")
		}
	}
	if !f.From.IsZero() {
		q = q.Where("received_at >= ?", instantOf(f.From))
	}
	if !f.To.IsZero() {
		q = q.Where("received_at < ?", instantOf(f.To))
	}
	for _, flag := range []struct {
		asked  bool
		column string
		value  bool
	}{{f.HidePrivate, "private", false}, {f.HideUndisclosed, "undisclosed", false}, {f.Exposed, "exposed", true}} {
		if flag.asked {
			q = q.Where(flag.column+" = ?", flag.value)
		}
	}
	if f.Cursor != "" {
		at, id, err := readCursor(casesCursor, f.Cursor)
		if err != nil {
			return permits.CasePage{}, err
		}
		q = q.Where("(created_at, id) < (?, ?)", at, id)
	}
	limit := pageSize(f.Limit)
	var rows []caseRow
	if err := q.Order("created_at DESC, id DESC").Limit(limit + 1).Find(&rows).Error; err != nil {
		return permits.CasePage{}, s.fault(err, "the list of cases")
	}
	var page permits.CasePage
	if len(rows) > limit {
		rows = rows[:limit]
		page.Next = writeCursor(casesCursor, string(rows[limit-1].CreatedAt), rows[limit-1].ID)
	}
	var err error
	page.Items, err = domainAll(rows, caseRow.domain)
	return page, err
}

// Neighbours returns the live cases near one, by id. Times meet with both ends included: work that ends as other
// work begins meets it. A case whose start or end is not known counts as having no bound there, because missing
// evidence must not hide a neighbour. By area they are of the same enterprise, whose register names the area; by
// position they are anybody's.
func (s *Store) Neighbours(ctx context.Context, n permits.Nearby) ([]permits.Case, error) {
	near := s.read.Where("1 = 0") // an unknown place is not the same place
	if n.Anywhere {
		near = near.Or("enterprise = ?", n.Enterprise)
	}
	if n.Place.Area != "" {
		near = near.Or("enterprise = ? AND place_area = ?", n.Enterprise, n.Place.Area)
	}
	if at := n.Place.Position; at != nil && n.Radius > 0 {
		sw, ne := at.Box(n.Radius)
		near = near.Or("place_lat BETWEEN ? AND ? AND place_lon BETWEEN ? AND ?", sw.Lat, ne.Lat, sw.Lon, ne.Lon)
	}
	q := s.reader(ctx).Where("live = ? AND id <> ?", true, n.Except).Where(near)
	if to := n.Place.End; !to.IsZero() {
		q = q.Where("(place_start IS NULL OR place_start <= ?)", instantOf(to))
	}
	if from := n.Place.Start; !from.IsZero() {
		q = q.Where("(place_end IS NULL OR place_end >= ?)", instantOf(from))
	}
	var rows []caseRow
	if err := q.Order("id").Find(&rows).Error; err != nil {
		return nil, s.fault(err, "the neighbours of case "+n.Except)
	}
	cases, err := domainAll(rows, caseRow.domain)
	if err != nil {
		return nil, err
	}
	// The box is wider than the circle.
	return slices.DeleteFunc(cases, func(c permits.Case) bool {
		sameArea := n.Anywhere && c.Enterprise == n.Enterprise || n.Place.Area != "" && c.Enterprise == n.Enterprise && c.Place.Area == n.Place.Area
		return !sameArea && n.Place.Position.Distance(*c.Place.Position) > n.Radius
	}), nil
}

// OnDays returns the cases of an enterprise that touch a span, by id. The span ends before its last instant, and work
// that ends as the span begins is over.
func (s *Store) OnDays(ctx context.Context, span permits.During) ([]permits.Case, error) {
	from, to := instantOf(span.From), instantOf(span.To)
	var rows []caseRow
	err := s.reader(ctx).Where("enterprise = ? AND private = ? AND id <> ?", span.Enterprise, false, span.Except).
		Where("(place_start < ? AND place_end > ? OR place_start = place_end AND place_start = ?"+
			" OR place_start < ? AND place_end IS NULL OR place_start IS NULL AND place_end > ?)", to, from, from, to, from).
		Order("id").Find(&rows).Error
	if err != nil {
		return nil, s.fault(err, "the cases of "+span.Enterprise+" on a day")
	}
	return domainAll(rows, caseRow.domain)
}

// Numbered returns the cases of an enterprise that bear one of the numbers, by id.
func (s *Store) Numbered(ctx context.Context, enterprise string, numbers []string) ([]permits.Case, error) {
	if len(numbers) == 0 {
		return nil, nil
	}
	var rows []caseRow
	if err := s.reader(ctx).Where("enterprise = ? AND number IN ?", enterprise, numbers).Order("id").Find(&rows).Error; err != nil {
		return nil, s.fault(err, "the numbered cases of "+enterprise)
	}
	return domainAll(rows, caseRow.domain)
}

// Due returns cases of which a clock is due at the instant, the longest due first.
func (s *Store) Due(ctx context.Context, now time.Time, limit int) ([]permits.Case, error) {
	var rows []caseRow
	if err := s.reader(ctx).Where("next_due <= ?", instantOf(now)).Order("next_due, id").Limit(pageSize(limit)).Find(&rows).Error; err != nil {
		return nil, s.fault(err, "the cases that are due")
	}
	return domainAll(rows, caseRow.domain)
}

// Revision returns one dossier revision.
func (s *Store) Revision(ctx context.Context, id string, number int) (permits.Revision, error) {
	var row revisionRow
	if err := s.reader(ctx).Where("case_id = ? AND number = ?", id, number).Take(&row).Error; err != nil {
		return permits.Revision{}, s.fault(err, fmt.Sprintf("revision %d of case %s", number, id))
	}
	at, err := row.At.time()
	return permits.Revision{Case: row.CaseID, Number: row.Number, Digest: row.Digest, Bytes: row.Bytes, By: row.Author, At: at}, err
}

// Lines returns the journal of a case in order.
func (s *Store) Lines(ctx context.Context, id string) ([]permits.Line, error) {
	var rows []lineRow
	if err := s.reader(ctx).Where("case_id = ?", id).Order("number").Find(&rows).Error; err != nil {
		return nil, s.fault(err, "the journal of case "+id)
	}
	return domainAll(rows, func(r lineRow) (permits.Line, error) {
		at, err := r.At.time()
		return permits.Line{Case: r.CaseID, Number: r.Number, Type: r.Type, Revision: r.Revision,
			Body: r.Body, Digest: r.Digest, By: r.Author, At: at}, err
	})
}

func newCaseRow(c permits.Case) (caseRow, error) {
	if err := checkText("case "+c.ID, c.ID, c.Kind, c.Enterprise, c.State, c.Place.Area, c.Number, c.Day); err != nil {
		return caseRow{}, err
	}
	acts := c.Acts
	if acts == nil {
		acts = map[string]permits.Act{}
	}
	bytes, err := canon.Marshal(acts)
	if err != nil {
		return caseRow{}, fmt.Errorf("store: case %s: its acts have no canonical form: %w", c.ID, err)
	}
	row := caseRow{
		ID: c.ID, Door: string(c.Door), Kind: c.Kind, Enterprise: c.Enterprise, Jurisdiction: c.Jurisdiction,
		State: c.State, Private: c.Private, Live: c.Live, Version: c.Version, Revision: c.Revision,
		Journal: c.Journal, SignedAfter: c.SignedAfter, Dossier: c.Dossier, Outcome: string(c.Outcome), Evaluation: c.Evaluation,
		ValidUntil: c.ValidUntil, Acts: bytes, PlaceArea: c.Place.Area, PlaceStart: instantOf(c.Place.Start),
		PlaceEnd: instantOf(c.Place.End), ReceivedAt: instantOf(c.ReceivedAt), CreatedBy: c.CreatedBy,
		CreatedAt: instantOf(c.CreatedAt), UpdatedAt: instantOf(c.UpdatedAt), Number: c.Number, Day: c.Day, Shows: c.Shows,
		Undisclosed: c.Undisclosed, Exposed: c.Exposed, Exposes: c.Exposes,
	}
	if row.Shows == nil {
		row.Shows = []byte("{}")
	}
	if row.Exposes == nil {
		row.Exposes = []byte("{}")
	}
	clocks := c.Clocks
	if clocks == nil {
		clocks = map[string]permits.Running{}
	}
	if row.Clocks, err = canon.Marshal(clocks); err != nil {
		return caseRow{}, fmt.Errorf("store: case %s: its clocks have no canonical form: %w", c.ID, err)
	}
	row.NextDue = instantOf(permits.NextDue(clocks))
	if p := c.Place.Position; p != nil {
		row.PlaceLat, row.PlaceLon = &p.Lat, &p.Lon
	}
	return row, nil
}

func (r caseRow) domain() (permits.Case, error) {
	var (
		acts   map[string]permits.Act
		clocks map[string]permits.Running
		c      clock
	)
	if err := json.Unmarshal(r.Clocks, &clocks); err != nil {
		return permits.Case{}, fmt.Errorf("store: the clocks of case %s cannot be read: %w", r.ID, err)
	}
	if len(clocks) == 0 {
		clocks = nil
	}
	if err := json.Unmarshal(r.Acts, &acts); err != nil {
		return permits.Case{}, fmt.Errorf("store: the acts of case %s cannot be read: %w", r.ID, err)
	}
	out := permits.Case{
		ID: r.ID, Door: permits.Door(r.Door), Kind: r.Kind, Enterprise: r.Enterprise, Jurisdiction: r.Jurisdiction,
		State: r.State, Private: r.Private, Live: r.Live, Version: r.Version, Revision: r.Revision,
		Journal: r.Journal, SignedAfter: r.SignedAfter, Dossier: r.Dossier, Outcome: permits.Outcome(r.Outcome), Evaluation: r.Evaluation,
		ValidUntil: r.ValidUntil, Acts: acts,
		Place:      permits.Place{Area: r.PlaceArea, Start: c.read(r.PlaceStart), End: c.read(r.PlaceEnd)},
		ReceivedAt: c.read(r.ReceivedAt), CreatedBy: r.CreatedBy,
		CreatedAt: c.read(r.CreatedAt), UpdatedAt: c.read(r.UpdatedAt), Number: r.Number, Day: r.Day, Shows: r.Shows,
		Clocks: clocks, Undisclosed: r.Undisclosed, Exposed: r.Exposed, Exposes: r.Exposes,
	}
	if r.PlaceLat != nil && r.PlaceLon != nil {
		out.Place.Position = &permits.Position{Lat: *r.PlaceLat, Lon: *r.PlaceLon}
	}
	return out, c.err
}

// domainAll turns rows into what callers know; the first row that cannot be read fails the whole answer.
func domainAll[R, D any](rows []R, domain func(R) (D, error)) ([]D, error) {
	out := make([]D, 0, len(rows))
	for _, r := range rows {
		d, err := domain(r)
		if err != nil {
			return nil, err
		}
		out = append(out, d)
	}
	return out, nil
}
