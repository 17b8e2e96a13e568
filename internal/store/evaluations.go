package store

import (
	"context"
	"time"

	"gorm.io/gorm"

	"firewatch/permits"
)

// The rows that are named by a digest are stored once. The WHERE keeps SQLite from its trigger against replacing;
// the ON CONFLICT is for two PostgreSQL transactions that store the same bytes at the same moment.
const (
	insertEvaluation = `INSERT INTO evaluations (digest, kind, stage, outcome, release, now, bytes)
SELECT ?, ?, ?, ?, ?, ?, ? WHERE NOT EXISTS (SELECT 1 FROM evaluations WHERE digest = ?)
ON CONFLICT (digest) DO NOTHING`
	insertCaseEvaluation = `INSERT INTO case_evaluations (case_id, at, digest)
SELECT ?, ?, ? WHERE NOT EXISTS (SELECT 1 FROM case_evaluations WHERE case_id = ? AND at = ? AND digest = ?)
ON CONFLICT (case_id, at, digest) DO NOTHING`
	insertSnapshot = `INSERT INTO snapshots (digest, bytes)
SELECT ?, ? WHERE NOT EXISTS (SELECT 1 FROM snapshots WHERE digest = ?)
ON CONFLICT (digest) DO NOTHING`
)

// InsertEvaluation stores an evaluation once under its digest, and that it judged the case at this time. An
// evaluation is a pure function, so the same one may judge a case again, or another case.
func (t *transaction) InsertEvaluation(id string, j permits.Judged, at time.Time) error {
	what := "evaluation " + j.Digest + " of case " + id
	if err := checkDigest(what, j.Digest, j.Bytes); err != nil {
		return err
	}
	err := t.db.Exec(insertEvaluation, j.Digest, j.Kind, j.Stage, string(j.Outcome), j.Release, j.Now, j.Bytes, j.Digest).Error
	if err == nil {
		when := instantOf(at)
		err = t.db.Exec(insertCaseEvaluation, id, when, j.Digest, id, when, j.Digest).Error
	}
	return t.store.fault(err, what)
}

// InsertSnapshot stores the facts of an evaluation under their digest, once.
func (t *transaction) InsertSnapshot(digest string, bytes []byte) error {
	what := "facts snapshot " + digest
	if err := checkDigest(what, digest, bytes); err != nil {
		return err
	}
	return t.store.fault(t.db.Exec(insertSnapshot, digest, bytes, digest).Error, what)
}

// Evaluations returns one page of a case's evaluations, newest first by (time, digest). Limit 0 means 50; the most is 1000.
func (s *Store) Evaluations(ctx context.Context, id string, limit int, cursor string) (permits.EvaluationPage, error) {
	q := s.judgements(ctx).Where("link.case_id = ?", id)
	if cursor != "" {
		at, digest, err := readCursor(evaluationsCursor, cursor)
		if err != nil {
			return permits.EvaluationPage{}, err
		}
		q = q.Where("(link.at, link.digest) < (?, ?)", at, digest)
	}
	limit = pageSize(limit)
	var rows []judgementRow
	if err := q.Order("link.at DESC, link.digest DESC").Limit(limit + 1).Scan(&rows).Error; err != nil {
		return permits.EvaluationPage{}, s.fault(err, "the evaluations of case "+id)
	}
	var page permits.EvaluationPage
	if len(rows) > limit {
		rows = rows[:limit]
		page.Next = writeCursor(evaluationsCursor, string(rows[limit-1].At), rows[limit-1].Digest)
	}
	var err error
	page.Items, err = domainAll(rows, judgementRow.domain)
	return page, err
}

// Evaluation returns an evaluation with the case that it judged first.
func (s *Store) Evaluation(ctx context.Context, digest string) (permits.StoredEvaluation, error) {
	what := "evaluation " + digest
	var rows []judgementRow
	err := s.judgements(ctx).Where("link.digest = ?", digest).Order("link.at, link.case_id").Limit(1).Scan(&rows).Error
	if err != nil {
		return permits.StoredEvaluation{}, s.fault(err, what)
	}
	if len(rows) == 0 {
		return permits.StoredEvaluation{}, notFound(what)
	}
	return rows[0].domain()
}

// Snapshot returns the facts that an evaluation saw.
func (s *Store) Snapshot(ctx context.Context, digest string) ([]byte, error) {
	var row struct{ Bytes []byte }
	err := s.reader(ctx).Table("snapshots").Select("bytes").Where("digest = ?", digest).Take(&row).Error
	return row.Bytes, s.fault(err, "facts snapshot "+digest)
}

func (s *Store) judgements(ctx context.Context) *gorm.DB {
	return s.reader(ctx).Table("case_evaluations AS link").
		Joins("JOIN evaluations ON evaluations.digest = link.digest").
		Select("link.case_id", "link.at", "link.digest", "evaluations.bytes")
}

func (r judgementRow) domain() (permits.StoredEvaluation, error) {
	at, err := r.At.time()
	return permits.StoredEvaluation{Case: r.CaseID, Digest: r.Digest, Bytes: r.Bytes, At: at}, err
}
