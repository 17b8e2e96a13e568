package store

import (
	"context"

	"firewatch/permits"
)

type silentRow struct {
	Own    recordRow `gorm:"embedded"`
	Newest string
}

// silent asks per enterprise for the day of its newest case, which the index gives without reading any other.
const silent = `SELECT * FROM (SELECT records.*, COALESCE((SELECT MAX(cases.day) FROM cases
	WHERE cases.enterprise = records.id AND cases.kind = ? AND cases.day <= ? AND cases.private = ? AND cases.state IN ?), '') AS newest
	FROM records WHERE register = ? AND enterprise = id AND id > ? AND ` + newestRecord + `) AS expected
WHERE newest < ? ORDER BY id LIMIT ?`

// Silent returns one page of the enterprises that have no case of a kind on some days, by their code. Limit 0 means 50;
// the most is 1000.
func (s *Store) Silent(ctx context.Context, f permits.SilentFilter) (permits.SilentPage, error) {
	after := ""
	if f.Cursor != "" {
		var err error
		if _, after, err = readCursor(silentCursor, f.Cursor); err != nil {
			return permits.SilentPage{}, err
		}
	}
	limit := pageSize(f.Limit)
	var rows []silentRow
	err := s.reader(ctx).Raw(silent, f.Kind, f.Until, false, f.States, f.Register, after, f.Since, limit+1).Scan(&rows).Error
	if err != nil {
		return permits.SilentPage{}, s.fault(err, "the enterprises without "+f.Kind)
	}
	var page permits.SilentPage
	for i, row := range rows {
		if i == limit {
			page.Next = page.Items[limit-1].Cursor
			break
		}
		record, err := row.Own.domain()
		if err != nil {
			return permits.SilentPage{}, err
		}
		page.Items = append(page.Items, permits.Silent{Record: record, Newest: row.Newest, Cursor: writeCursor(silentCursor, "", row.Own.ID)})
	}
	return page, nil
}
