package store

import (
	"context"
	"fmt"

	"firewatch/permits"
)

// maxRecordIDs bounds one question for records by id; both engines limit the parameters of a statement.
const maxRecordIDs = 10000

// newestRecord is true for the newest version of a record. Versions have no gaps, so one look at the next is enough.
const newestRecord = `NOT EXISTS (SELECT 1 FROM records AS later
	WHERE later.register = records.register AND later.id = records.id AND later.version = records.version + 1)`

// InsertRecord stores the next version of a record; r.Version must be want+1.
func (t *transaction) InsertRecord(r permits.Record, want int) error {
	what := fmt.Sprintf("record %s/%s", r.Register, r.ID)
	if r.Version != want+1 {
		return fmt.Errorf("store: %s: version %d cannot follow %d", what, r.Version, want)
	}
	if err := checkText(what, r.ID, r.Enterprise); err != nil {
		return err
	}
	if err := checkDigest(what, r.Digest, r.Bytes); err != nil {
		return err
	}
	var newest int
	err := t.db.Model(&recordRow{}).Where("register = ? AND id = ?", r.Register, r.ID).
		Select("COALESCE(MAX(version), 0)").Scan(&newest).Error
	if err != nil {
		return t.store.fault(err, what)
	}
	if newest != want {
		return stale(what)
	}
	err = t.insert(&recordRow{Register: r.Register, ID: r.ID, Version: r.Version, Enterprise: r.Enterprise,
		Division: r.Division, Digest: r.Digest, Bytes: r.Bytes, Source: r.Source, Author: r.By, At: instantOf(r.At)}, what)
	if permits.Is(err, permits.AlreadyExists) {
		return stale(what) // somebody wrote this version between the look and the insert
	}
	return err
}

// Record returns the newest version of a record.
func (s *Store) Record(ctx context.Context, register, id string) (permits.Record, error) {
	var row recordRow
	err := s.reader(ctx).Where("register = ? AND id = ?", register, id).Order("version DESC").Take(&row).Error
	if err != nil {
		return permits.Record{}, s.fault(err, fmt.Sprintf("record %s/%s", register, id))
	}
	return row.domain()
}

// RecordVersions returns every version of a record, newest first; NotFound if there is none.
func (s *Store) RecordVersions(ctx context.Context, register, id string) ([]permits.Record, error) {
	what := fmt.Sprintf("record %s/%s", register, id)
	var rows []recordRow
	err := s.reader(ctx).Where("register = ? AND id = ?", register, id).Order("version DESC").Find(&rows).Error
	if err != nil {
		return nil, s.fault(err, what)
	}
	if len(rows) == 0 {
		return nil, notFound(what)
	}
	return domainAll(rows, recordRow.domain)
}

// Records returns one page of the newest versions of a register's records, by id. With both an enterprise and a
// division it returns the records of either: a record belongs to an enterprise or holds for a division. Empty IDs
// that are not nil return nothing. Limit 0 means 50; the most is 1000.
func (s *Store) Records(ctx context.Context, f permits.RecordFilter) (permits.RecordPage, error) {
	if f.Register == "" {
		return permits.RecordPage{}, permits.Refuse(permits.InvalidRequest, "name a register", "请指定登记簿")
	}
	if len(f.IDs) > maxRecordIDs {
		return permits.RecordPage{}, permits.Refuse(permits.TooMany,
			fmt.Sprintf("%d records are referred to; at most %d are looked up at once", len(f.IDs), maxRecordIDs),
			fmt.Sprintf("引用了 %d 条记录，最多 %d 条", len(f.IDs), maxRecordIDs))
	}
	if f.IDs != nil && len(f.IDs) == 0 {
		return permits.RecordPage{}, nil
	}
	q := s.reader(ctx).Model(&recordRow{}).Where("register = ?", f.Register).Where(newestRecord)
	if f.Division != "" && !isDivision(f.Division) {
		return permits.RecordPage{}, badDivision(f.Division)
	}
	switch {
	case f.Enterprise != "" && f.Division != "":
		q = q.Where("(enterprise = ? OR division IN ?)", f.Enterprise, containing(f.Division))
	case f.Enterprise != "":
		q = q.Where("enterprise = ?", f.Enterprise)
	case f.Division != "":
		q = q.Where("division IN ?", containing(f.Division))
	}
	if f.IDs != nil {
		q = q.Where("id IN ?", f.IDs)
	}
	if f.Cursor != "" {
		_, id, err := readCursor(recordsCursor, f.Cursor)
		if err != nil {
			return permits.RecordPage{}, err
		}
		q = q.Where("id > ?", id)
	}
	limit := pageSize(f.Limit)
	var rows []recordRow
	if err := q.Order("id").Limit(limit + 1).Find(&rows).Error; err != nil {
		return permits.RecordPage{}, s.fault(err, "the records of "+f.Register)
	}
	var page permits.RecordPage
	if len(rows) > limit {
		rows = rows[:limit]
		page.Next = writeCursor(recordsCursor, "", rows[limit-1].ID)
	}
	var err error
	page.Items, err = domainAll(rows, recordRow.domain)
	return page, err
}

// containing returns the divisions that contain division: the country, its province, its prefecture and itself.
func containing(division string) []string {
	return []string{"000000", division[:2] + "0000", division[:4] + "00", division}
}

func (r recordRow) domain() (permits.Record, error) {
	at, err := r.At.time()
	return permits.Record{Register: r.Register, ID: r.ID, Version: r.Version, Enterprise: r.Enterprise,
		Division: r.Division, Digest: r.Digest, Bytes: r.Bytes, Source: r.Source, By: r.Author, At: at}, err
}

// orEmpty keeps "no bytes" from being stored as NULL.
func orEmpty(b []byte) []byte {
	if b == nil {
		return []byte{}
	}
	return b
}
