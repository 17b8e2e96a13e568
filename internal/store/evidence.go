package store

import (
	"context"

	"firewatch/permits"
)

// maxEvidence bounds one question for files by digest; both engines limit the parameters of a statement.
const maxEvidence = 10000

// InsertEvidence notes a file. Its bytes are kept already: a row without them would promise what is not there.
func (t *transaction) InsertEvidence(e permits.Evidence) error {
	what := "evidence " + e.Digest
	if err := checkText(what, e.Name, e.Enterprise, e.Photo.TakenAt); err != nil {
		return err
	}
	row := evidenceRow{Enterprise: e.Enterprise, Digest: e.Digest, Undisclosed: e.Undisclosed, Size: e.Size, MediaType: e.MediaType,
		Name: e.Name, Division: e.Division, Author: e.By, At: instantOf(e.At), TakenAt: e.Photo.TakenAt, TakenLocal: e.Photo.Local}
	if p := e.Photo.Position; p != nil {
		row.Lat, row.Lon = &p.Lat, &p.Lon
	}
	return t.insert(&row, what)
}

// Evidence returns what was handed in with any of the digests.
func (s *Store) Evidence(ctx context.Context, digests ...string) ([]permits.Evidence, error) {
	if len(digests) == 0 {
		return nil, nil
	}
	if len(digests) > maxEvidence {
		return nil, permits.Refuse(permits.TooMany, "a document names at most 10000 files", "一份资料最多引用 10000 个文件")
	}
	var rows []evidenceRow
	if err := s.reader(ctx).Where("digest IN ?", digests).Order("digest, undisclosed, enterprise").Find(&rows).Error; err != nil {
		return nil, s.fault(err, "the evidence")
	}
	return domainAll(rows, evidenceRow.domain)
}

func (r evidenceRow) domain() (permits.Evidence, error) {
	at, err := r.At.time()
	e := permits.Evidence{File: permits.File{Digest: r.Digest, Size: r.Size, MediaType: r.MediaType,
		Photo: permits.Photo{TakenAt: r.TakenAt, Local: r.TakenLocal}},
		Name: r.Name, Enterprise: r.Enterprise, Division: r.Division, Undisclosed: r.Undisclosed, By: r.Author, At: at}
	if r.Lat != nil && r.Lon != nil {
		e.Photo.Position = &permits.Position{Lat: *r.Lat, Lon: *r.Lon}
	}
	return e, err
}
