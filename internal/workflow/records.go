package workflow

import (
	"context"
	"fmt"
	"slices"
	"strconv"
	"time"
	"unicode"
	"unicode/utf8"

	"firewatch/permits"
)

// Sources of a record: what its enterprise says of itself, what an authority established, what an operator took
// over from another register.
const (
	sourceDeclared = "declared"
	sourceVerified = "verified"
	sourceRegister = "register"
)

// PutRecord writes the next version of a record. Version is the newest that the caller read, 0 for a new record:
// StaleVersion when it is not the newest any more. The second result is set when an idempotent request was
// answered from memory.
func (s *Service) PutRecord(ctx context.Context, p permits.Principal, c PutRecord) (rec permits.Record, replayed *permits.Answer, err error) {
	s = s.pinned()
	replayed, err = s.once(ctx, c.Idempotency, func() (err error) {
		rec, err = s.putRecord(ctx, p, c)
		return err
	})
	return rec, replayed, err
}

func (s *Service) putRecord(ctx context.Context, p permits.Principal, c PutRecord) (permits.Record, error) {
	// 1 Authorise.
	register, post, err := s.writer(p, c.Register)
	if err != nil {
		return permits.Record{}, err
	}
	if err := s.ownerOf(ctx, p, register, &c); err != nil {
		return permits.Record{}, err
	}

	// 2 Read the version that is replaced.
	newest, err := s.newest(ctx, c.Register, c.ID)
	if err != nil {
		return permits.Record{}, err
	}
	if err := replaceable(c, newest); err != nil {
		return permits.Record{}, err
	}

	// 3 Accept at the door. A record is not judged; the cases that refer to it are, when they next change.
	next, err := s.version(ctx, p, register, post, c, s.now())
	if err != nil {
		return permits.Record{}, err
	}

	// 4 Commit, with one entry.
	_, err = s.commit(ctx, change{entry: next.entry, idem: c.Idempotency, result: next.rec, write: next.write})
	if err != nil {
		return permits.Record{}, err
	}
	return next.rec, nil
}

// writer returns the register and the post with which the principal may write in it.
func (s *Service) writer(p permits.Principal, register string) (permits.Register, string, error) {
	r, err := s.engine.Register(register)
	if err != nil {
		return permits.Register{}, "", err
	}
	post, err := asWriter(p, r.Posts, r.Write, "", quoted("writing the register", "填写登记簿", r.Title))
	return r, post, err
}

// recordVersion is the next version of a record, accepted at the door and ready for its transaction.
type recordVersion struct {
	rec   permits.Record
	doc   permits.Document
	entry permits.EntryBody
	judge func(tx permits.Tx) error // stores what the register's rules say of it
}

func (s *Service) version(ctx context.Context, p permits.Principal, register permits.Register, post string, c PutRecord, now time.Time) (recordVersion, error) {
	doc, err := s.engine.Record(c.Register, c.Document, "/document")
	if err != nil {
		return recordVersion{}, err
	}
	if err := s.evidenced(ctx, p, c.Enterprise, doc); err != nil {
		return recordVersion{}, err
	}
	rec := permits.Record{Register: c.Register, ID: c.ID, Version: c.Version + 1, Enterprise: c.Enterprise, Division: c.Division,
		Digest: doc.Digest, Bytes: doc.Bytes, Source: sourceOf(p), By: p.ID, At: now}
	entry := entryOf(p, post, scopeOf(c), "record.put", "record/"+rec.Register+"/"+rec.ID, now)
	entry.Digests["record"] = rec.Digest
	entry.Detail["version"] = strconv.Itoa(rec.Version)
	regraded, judge, err := s.regrade(ctx, register, rec, &entry)
	if err != nil {
		return recordVersion{}, err
	}
	rec.Regraded = regraded
	return recordVersion{rec: rec, doc: doc, entry: entry, judge: judge}, nil
}

func (v recordVersion) write(tx permits.Tx) error {
	if err := tx.InsertRecord(v.rec, v.rec.Version-1); err != nil {
		return err
	}
	if err := v.judge(tx); err != nil {
		return err
	}
	return writePersonal(tx, personalOwner(v.rec), v.rec.ID, v.doc)
}

// personalOwner is what the personal values of a version of a record stand beside.
func personalOwner(rec permits.Record) string {
	return fmt.Sprintf("record/%s/%s/%d", rec.Register, rec.ID, rec.Version)
}

// scopeOf is the log that a record's entry goes to: its enterprise's, or the system's for a division's record.
func scopeOf(c PutRecord) string {
	if c.Enterprise == "" {
		return permits.SystemScope
	}
	return c.Enterprise
}

// ownerOf settles whose record it is, and refuses what is not the principal's to write.
func (s *Service) ownerOf(ctx context.Context, p permits.Principal, r permits.Register, c *PutRecord) error {
	ofDivision := r.Scope == scopeDivision
	if r.Scope == scopeEither {
		// Each speaks for itself: an authority cannot write, and so not loosen, what an enterprise asks of its own people.
		ofDivision = p.Role == permits.RoleRegulator || p.Role != permits.RoleEnterprise && c.Division != ""
	}
	if ofDivision {
		if c.Enterprise != "" {
			return refuseAt(permits.InvalidRequest, "/enterprise", "scope",
				"records of this register belong to a division; leave the enterprise out", "该登记簿按行政区划登记，请勿填写企业")
		}
		if !isDivision(c.Division) {
			return refuseAt(permits.InvalidRequest, "/division", "division",
				"a division code of six digits is needed (GB/T 2260)", "须填写六位行政区划代码（GB/T 2260）")
		}
		if tree := s.engine.Divisions(); !tree.Known(c.Division) {
			return refuseAt(permits.InvalidRequest, "/division", "division", "there is no division "+c.Division+" in the list of "+tree.Edition+" (GB/T 2260)",
				"行政区划代码表（GB/T 2260，"+tree.Edition+"）中没有 "+c.Division)
		}
		if p.Role == permits.RoleEnterprise || p.Role == permits.RoleRegulator && !permits.Contains(p.Division, c.Division) {
			return refuseAt(permits.Forbidden, "/division", "division",
				"records of this division are not yours to write", "您无权登记该行政区划的内容")
		}
		return nil
	}
	if c.Division != "" {
		return refuseAt(permits.InvalidRequest, "/division", "scope",
			"records of this register belong to an enterprise; leave the division out", "该登记簿按企业登记，请勿填写行政区划")
	}
	if c.Enterprise == "" && p.Role == permits.RoleEnterprise {
		c.Enterprise = p.Enterprise
	}
	if err := enterpriseCode(c.Enterprise); err != nil {
		return err
	}
	if p.Role != permits.RoleEnterprise && p.Role != permits.RoleRegulator {
		return nil
	}
	jurisdiction, err := s.jurisdictionOf(ctx, c.Enterprise)
	if err == nil && !governs(p, c.Enterprise, jurisdiction) {
		return foreignEnterprise()
	}
	return err
}

// maxRecordID is the most bytes that a record's id may have; it stands in addresses and in the log.
const maxRecordID = 128

// newest returns the newest version of the record that an id names; the zero record where there is none.
func (s *Service) newest(ctx context.Context, register, id string) (permits.Record, error) {
	if !usableID(id) {
		return permits.Record{}, refuseAt(permits.InvalidRequest, "/id", "id",
			fmt.Sprintf("a record's id has 1 to %d bytes and no spaces, slashes or control characters", maxRecordID),
			fmt.Sprintf("记录编号为 1 至 %d 字节，不含空格、斜杠和控制字符", maxRecordID))
	}
	if slices.Contains(reservedIDs, id) {
		return permits.Record{}, refuseAt(permits.InvalidRequest, "/id", "id",
			"this id is a path of the register itself; choose another id", "该编号为登记簿的保留路径，请更换编号")
	}
	if written, err := s.ofCase(ctx, register, id); err != nil {
		return permits.Record{}, err
	} else if written {
		return permits.Record{}, refuseAt(permits.Forbidden, "/id", "case",
			"this record is a case; it changes when the case does", "该记录由案件生成，请在案件中办理")
	}
	rec, err := s.store.Record(ctx, register, id)
	if permits.Is(err, permits.NotFound) {
		return permits.Record{}, nil
	}
	return rec, err
}

// replaceable checks that the version to replace is the newest and has the same owner. The store compares the version
// again when it writes.
func replaceable(c PutRecord, newest permits.Record) error {
	// An enterprise's code names its own record: nobody may take it before that enterprise comes.
	foreignCode := permits.ValidUSCC(c.ID) && c.ID != c.Enterprise
	if foreignCode || newest.Version > 0 && !ownedAlike(c, newest) {
		return refuseAt(permits.AlreadyExists, "/id", "owner",
			"this id belongs to another owner in this register; choose another id", "该编号在本登记簿中属于其他单位，请更换编号")
	}
	if newest.Version != c.Version {
		return permits.Refuse(permits.StaleVersion,
			fmt.Sprintf("version %d of the record is the newest; read it and repeat your change on it", newest.Version),
			fmt.Sprintf("该记录的最新版本为 %d，请读取后重新提交", newest.Version))
	}
	return nil
}

// reservedIDs would stand in addresses where something else of the register does.
var reservedIDs = []string{"template", "export", "import"}

func ownedAlike(c PutRecord, rec permits.Record) bool {
	return rec.Enterprise == c.Enterprise && rec.Division == c.Division
}

func usableID(id string) bool {
	if id == "" || len(id) > maxRecordID || !utf8.ValidString(id) {
		return false
	}
	for _, r := range id {
		if r == '/' || unicode.IsSpace(r) || !unicode.IsPrint(r) {
			return false
		}
	}
	return true
}

func sourceOf(p permits.Principal) string {
	switch p.Role {
	case permits.RoleEnterprise:
		return sourceDeclared
	case permits.RoleRegulator:
		return sourceVerified
	}
	return sourceRegister
}

// Record returns the newest version of a record that the principal may see; others are NotFound.
func (s *Service) Record(ctx context.Context, p permits.Principal, register, id string) (permits.Record, error) {
	s = s.pinned()
	reader, err := s.recordReader(ctx, p, register)
	if err != nil {
		return permits.Record{}, err
	}
	rec, err := s.store.Record(ctx, register, id)
	if err != nil && !permits.Is(err, permits.NotFound) {
		return permits.Record{}, err
	}
	seen := false
	if err == nil {
		if seen, err = reader.sees(ctx, rec); err != nil {
			return permits.Record{}, err
		}
	}
	if !seen {
		return permits.Record{}, permits.Refuse(permits.NotFound, "there is no such record here", "没有这一记录")
	}
	return rec, nil
}

// RecordVersions returns every version of a record that the principal may see, newest first; others are NotFound.
func (s *Service) RecordVersions(ctx context.Context, p permits.Principal, register, id string) ([]permits.Record, error) {
	// A record keeps its owner, so who sees its newest version sees all.
	if _, err := s.Record(ctx, p, register, id); err != nil {
		return nil, err
	}
	return s.store.RecordVersions(ctx, register, id)
}

// Records lists the newest versions of the records of a register that the principal may see, by id. A page may
// hold fewer than the limit although more follow; the end is an empty cursor.
func (s *Service) Records(ctx context.Context, p permits.Principal, f permits.RecordFilter) (permits.RecordPage, error) {
	s = s.pinned()
	reader, err := s.recordReader(ctx, p, f.Register)
	if err != nil {
		return permits.RecordPage{}, err
	}
	f.Limit = pageSize(f.Limit)
	out := permits.RecordPage{Items: []permits.Record{}}
	if p.Role == permits.RoleEnterprise && reader.register.Scope == scopeEnterprise {
		if f.Enterprise != "" && f.Enterprise != p.Enterprise {
			return out, nil
		}
		f.Enterprise = p.Enterprise
	}
	for {
		records, err := s.store.Records(ctx, f)
		if err != nil {
			return permits.RecordPage{}, err
		}
		for _, rec := range records.Items {
			seen, err := reader.sees(ctx, rec)
			if err != nil {
				return permits.RecordPage{}, err
			}
			if seen {
				out.Items = append(out.Items, rec)
			}
		}
		// A page of which nothing may be seen is not shown; the next one may hold something.
		if out.Next = records.Next; out.Next == "" || len(out.Items) > 0 {
			return out, nil
		}
		f.Cursor = records.Next
	}
}

// recordReader decides which records of one register a principal sees, and remembers whose division is which.
type recordReader struct {
	service   *Service
	principal permits.Principal
	register  permits.Register
	divisions map[string]string // by enterprise
}

func (s *Service) recordReader(ctx context.Context, p permits.Principal, register string) (*recordReader, error) {
	r, err := s.engine.Register(register)
	if err != nil {
		return nil, err
	}
	reader := &recordReader{service: s, principal: p, register: r, divisions: map[string]string{}}
	switch p.Role {
	case permits.RoleEnterprise, permits.RoleRegulator, permits.RoleAuditor:
		return reader, nil
	}
	// Others read only a register that they keep.
	if _, err := asWriter(p, r.Posts, r.Write, "", quoted("reading the register", "查阅登记簿", r.Title)); err != nil {
		return nil, err
	}
	return reader, nil
}

// sees reports whether the principal may read the record: an enterprise its own and those of the divisions that
// contain it; a regulator those of the enterprises, and of the divisions, that its own contains or that contain
// its own.
func (r *recordReader) sees(ctx context.Context, rec permits.Record) (bool, error) {
	p := r.principal
	switch {
	case p.Role == permits.RoleEnterprise && rec.Enterprise != "":
		return rec.Enterprise == p.Enterprise, nil
	case p.Role == permits.RoleEnterprise:
		own, err := r.divisionOf(ctx, p.Enterprise)
		return permits.Contains(rec.Division, own), err
	case p.Role == permits.RoleRegulator && rec.Enterprise != "":
		division, err := r.divisionOf(ctx, rec.Enterprise)
		return permits.Contains(p.Division, division), err
	case p.Role == permits.RoleRegulator:
		return permits.Contains(p.Division, rec.Division) || permits.Contains(rec.Division, p.Division), nil
	}
	return true, nil
}

func (r *recordReader) divisionOf(ctx context.Context, enterprise string) (string, error) {
	if known, ok := r.divisions[enterprise]; ok {
		return known, nil
	}
	division, err := r.service.jurisdictionOf(ctx, enterprise)
	if err == nil {
		r.divisions[enterprise] = division
	}
	return division, err
}
