package workflow

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"

	"firewatch/internal/canon"
	"firewatch/permits"
)

// ImportRecords writes the next versions of many records of one register, all or none.
type ImportRecords struct {
	Register string
	DryRun   bool
	File     string // digest of the file that the rows were read from; every entry names it
	// Read reads the rows, once it is known that the principal may write them. The schema is that of the release under
	// which they are then accepted.
	Read        func(r permits.Register, schema []byte) ([]ImportRow, error)
	Idempotency *Idempotency
}

// ImportRow is one record as a file states it.
type ImportRow struct {
	ID         string
	Version    int // newest version that the writer read; 0 for a new record
	Enterprise string
	Division   string
	Document   json.RawMessage
	Faulty     bool // parts could not be read and are left out of the document
	Stray      bool // no record: only a part that belongs to none
}

// What becomes of a row.
const (
	RowCreate    = "create"
	RowUpdate    = "update"
	RowUnchanged = "unchanged"
	RowRefused   = "refused"
)

// ImportedRow is what became of a row, or would: the version that the record has afterwards, or every fault.
type ImportedRow struct {
	Action  string
	Version int // 0 where the row is refused
	Faults  []permits.Fault
}

// ImportResult is what became of the rows, in their order.
type ImportResult struct {
	Rows     []ImportedRow
	Replayed *permits.Answer
}

// ImportRecords accepts the rows one by one, as PutRecord does, and stores all of them or none: the refusal comes with what
// is wrong in each. A row that equals the newest version of its record writes nothing, whatever version it names. A dry
// run changes nothing, and wrong rows are its answer.
func (s *Service) ImportRecords(ctx context.Context, p permits.Principal, c ImportRecords) (res ImportResult, err error) {
	s = s.pinned()
	if c.DryRun {
		c.Idempotency = nil
	}
	var replayed *permits.Answer
	replayed, err = s.once(ctx, c.Idempotency, func() error {
		// When a record moves on between its row's check and the transaction, the rows are checked anew and say so.
		return retry(ctx, func() (err error) {
			res, err = s.importRecords(ctx, p, c)
			return err
		})
	})
	res.Replayed = replayed
	return res, err
}

func (s *Service) importRecords(ctx context.Context, p permits.Principal, c ImportRecords) (ImportResult, error) {
	// 1 Authorise, before anything of the file is read.
	register, post, err := s.writer(p, c.Register)
	if err != nil {
		return ImportResult{}, err
	}
	schema, err := s.engine.RegisterSchema(c.Register)
	if err != nil {
		return ImportResult{}, err
	}
	rows, err := c.Read(register, schema)
	if err != nil {
		return ImportResult{}, err
	}

	// 2 Read what the rows replace and 3 accept each at the door.
	check := importing{service: s, principal: p, register: register, post: post, file: c.File, now: s.now(), first: map[string]bool{}}
	var res ImportResult
	refused := 0
	for _, row := range rows {
		done, err := check.row(ctx, row)
		if err != nil {
			return ImportResult{}, err
		}
		if done.Action == RowRefused {
			refused++
		}
		res.Rows = append(res.Rows, done)
	}
	if c.DryRun {
		return res, nil
	}
	if refused > 0 {
		return res, permits.Refuse(permits.InvalidImport,
			fmt.Sprintf("%d of %d rows are refused, so nothing was stored; correct them and send the file again", refused, len(rows)),
			fmt.Sprintf("%d 行中有 %d 行被拒绝，未作任何保存；请更正后重新提交", len(rows), refused))
	}

	// 4 Commit all, with one entry for each.
	if len(check.versions) == 0 {
		return res, nil // the same file again changes nothing again
	}
	var entries []permits.EntryBody
	for _, v := range check.versions {
		entries = append(entries, v.entry)
	}
	_, err = s.commit(ctx, change{entry: entries[0], more: entries[1:], idem: c.Idempotency, result: res, write: func(tx permits.Tx) error {
		for _, v := range check.versions {
			if err := v.write(tx); err != nil {
				return err
			}
		}
		return nil
	}})
	return res, err
}

// importing is one import while its rows are checked.
type importing struct {
	service   *Service
	principal permits.Principal
	register  permits.Register
	post      string
	file      string
	now       time.Time
	first     map[string]bool // ids so far
	scope     string          // log of the rows that write; empty: none does yet
	versions  []recordVersion
}

// row checks one row. An error is no refusal: nothing can be said of any row.
func (i *importing) row(ctx context.Context, row ImportRow) (ImportedRow, error) {
	out := ImportedRow{Action: RowRefused}
	c := PutRecord{Register: i.register.Name, ID: row.ID, Version: row.Version, Enterprise: row.Enterprise, Division: row.Division, Document: row.Document}
	add := func(err error) error {
		var refusal *permits.Error
		if !errors.As(err, &refusal) || refusal.Problem == permits.Unavailable {
			return err
		}
		out.Faults = append(out.Faults, faultsOf(refusal)...)
		return nil
	}
	if row.Stray {
		return out, nil
	}
	// Whose record it is comes first: of a foreign one nothing more is said.
	if err := i.service.ownerOf(ctx, i.principal, i.register, &c); err != nil {
		return out, add(err)
	}
	newest, unusable := i.service.newest(ctx, c.Register, c.ID)
	if unusable != nil {
		if err := add(unusable); err != nil {
			return out, err
		}
	}
	if row.ID != "" && i.first[row.ID] {
		out.Faults = append(out.Faults, permits.Fault{Pointer: "/id", Rule: "duplicate", Detail: permits.Text{
			EN: "another row has this id", ZH: "其他行已有此编号"}})
	}
	i.first[row.ID] = true
	var same bool
	var kept []permits.Personal
	var err error
	if newest.Version > 0 && ownedAlike(c, newest) {
		if same, kept, err = i.against(ctx, newest, &c); err != nil {
			return out, add(err)
		}
	}
	if same && !row.Faulty && len(out.Faults) == 0 {
		return ImportedRow{Action: RowUnchanged, Version: newest.Version}, nil
	}
	if unusable == nil {
		if err := replaceable(c, newest); err != nil {
			if err := add(err); err != nil {
				return out, err
			}
		}
	}
	v, err := i.service.version(ctx, i.principal, i.register, i.post, c, i.now)
	if err != nil {
		faults := len(out.Faults)
		if err := add(err); err != nil {
			return out, err
		}
		if row.Faulty { // what the register's own rule misses may be what could not be read
			out.Faults = append(out.Faults[:faults], slices.DeleteFunc(out.Faults[faults:], func(f permits.Fault) bool { return f.Rule == "accept" })...)
		}
	}
	out.Faults = append(out.Faults, keptFaults(v, kept)...)
	if scope := scopeOf(c); i.scope == "" {
		i.scope = scope
	} else if i.scope != scope {
		at := "/enterprise"
		if c.Enterprise == "" {
			at = "/division"
		}
		out.Faults = append(out.Faults, permits.Fault{Pointer: at, Rule: "owner", Detail: permits.Text{
			EN: "a file writes the records of one enterprise, or those of divisions; put this row into another file",
			ZH: "一个文件只写入一家企业的记录，或行政区划的记录；请将该行放入另一文件"}})
	}
	if row.Faulty || len(out.Faults) > 0 {
		return out, nil
	}
	v.entry.Digests["import"] = i.file
	i.versions = append(i.versions, v)
	out.Action, out.Version = RowUpdate, v.rec.Version
	if v.rec.Version == 1 {
		out.Action = RowCreate
	}
	return out, nil
}

// faultsOf are the faults of a refusal; one that has no place is about the version that the row names, or about the whole.
func faultsOf(refusal *permits.Error) []permits.Fault {
	if len(refusal.Faults) > 0 {
		return refusal.Faults
	}
	pointer := "/document"
	if refusal.Problem == permits.StaleVersion {
		pointer = "/version"
	}
	return []permits.Fault{{Pointer: pointer, Rule: string(refusal.Problem), Detail: refusal.Detail}}
}

// against compares a row with the newest version of its record, and puts back the personal values that the row leaves as a
// reader sees them who may not read them: as commitments. Only the enterprise itself, which may read its own people's
// values, is told whether values are the same; for others it would be a way to guess them.
func (i *importing) against(ctx context.Context, newest permits.Record, c *PutRecord) (same bool, kept []permits.Personal, err error) {
	stated, err := canon.Parse(c.Document)
	if err != nil {
		return false, nil, nil // the door says why
	}
	if same, err = says(stated, newest.Bytes); same || err != nil {
		return same, nil, err
	}
	if !bytes.Contains(newest.Bytes, []byte(permits.CommitmentPrefix)) {
		return false, nil, nil
	}
	values, err := i.service.store.PersonalOf(ctx, personalOwner(newest))
	if err != nil {
		return false, nil, err
	}
	doc, err := decoded(stated)
	if err != nil {
		return false, nil, err
	}
	var erased []permits.Fault
	for _, v := range values {
		if permits.At(doc, v.Pointer) != v.Commitment {
			continue
		}
		if v.Value == nil {
			erased = append(erased, permits.Fault{Pointer: "/document" + v.Pointer, Rule: "x-personal", Detail: permits.Text{
				EN: "this personal value was erased and cannot be kept; empty the cell, or write the value anew", ZH: "该个人信息已被删除，无法保留；请清空或重新填写"}})
			continue
		}
		var text string
		if err := json.Unmarshal(v.Value, &text); err != nil {
			return false, nil, fmt.Errorf("the personal value %s of %s: %w", v.Pointer, personalOwner(newest), err)
		}
		replace(doc, v.Pointer, text)
		kept = append(kept, v)
	}
	if c.Document, err = canon.Marshal(doc); err != nil {
		return false, nil, err
	}
	if i.principal.Role == permits.RoleEnterprise {
		shown, err := i.service.uncovered(ctx, newest)
		if err != nil {
			return false, nil, err
		}
		if same, err = says(c.Document, shown.Bytes); same || err != nil {
			return same, nil, err
		}
	}
	if len(erased) > 0 {
		return false, nil, &permits.Error{Problem: permits.InvalidDocument, Faults: erased}
	}
	return false, kept, nil
}

// keptFaults refuses to give one person's value to another: it would outlive the erasure of its own person.
func keptFaults(v recordVersion, kept []permits.Personal) []permits.Fault {
	var out []permits.Fault
	for _, was := range kept {
		for _, is := range v.doc.Personal {
			if is.Person == "" {
				is.Person = v.rec.ID
			}
			if is.Pointer == was.Pointer && is.Person != was.Person {
				out = append(out, permits.Fault{Pointer: "/document" + is.Pointer, Rule: "x-personal", Detail: permits.Text{
					EN: "this is the value of another person; write the value of this one", ZH: "此为其他人员的信息，请填写该人员的信息"}})
			}
		}
	}
	return out
}

// uncovered returns the record with the personal values in their places, as its own enterprise may read it. What was erased
// stays covered.
func (s *Service) uncovered(ctx context.Context, rec permits.Record) (permits.Record, error) {
	if !bytes.Contains(rec.Bytes, []byte(permits.CommitmentPrefix)) {
		return rec, nil
	}
	values, err := s.store.PersonalOf(ctx, personalOwner(rec))
	if err != nil {
		return rec, err
	}
	doc, err := decoded(rec.Bytes)
	if err != nil {
		return rec, err
	}
	for _, v := range values {
		var text string
		if v.Value == nil {
			continue
		}
		if err := json.Unmarshal(v.Value, &text); err != nil {
			return rec, fmt.Errorf("the personal value %s of %s: %w", v.Pointer, personalOwner(rec), err)
		}
		replace(doc, v.Pointer, text)
	}
	rec.Bytes, err = canon.Marshal(doc)
	return rec, err
}

// ExportRecords returns what a workbook of a register's records is made of: those that the principal may see, at most so
// many. An enterprise reads the personal values of its own records, as it does on a print; others read commitments.
func (s *Service) ExportRecords(ctx context.Context, p permits.Principal, f permits.RecordFilter, most int) (permits.Register, []byte, []permits.Record, error) {
	register, schema, err := s.RegisterForm(ctx, p, f.Register)
	if err != nil {
		return permits.Register{}, nil, nil, err
	}
	var out []permits.Record
	for {
		page, err := s.Records(ctx, p, f)
		if err != nil {
			return permits.Register{}, nil, nil, err
		}
		out = append(out, page.Items...)
		if len(out) > most {
			return permits.Register{}, nil, nil, permits.Refuse(permits.TooMany,
				fmt.Sprintf("there are more than %d records; ask for those of one enterprise or division", most),
				fmt.Sprintf("记录超过 %d 条，请按企业或行政区划导出", most))
		}
		if f.Cursor = page.Next; f.Cursor == "" {
			break
		}
	}
	if p.Role == permits.RoleEnterprise {
		for i, rec := range out {
			if rec.Enterprise != p.Enterprise {
				continue
			}
			if out[i], err = s.uncovered(ctx, rec); err != nil {
				return permits.Register{}, nil, nil, err
			}
		}
	}
	return register, schema, out, nil
}

// RegisterForm returns a register and the schema of its records to who may read it.
func (s *Service) RegisterForm(ctx context.Context, p permits.Principal, register string) (permits.Register, []byte, error) {
	s = s.pinned()
	reader, err := s.recordReader(ctx, p, register)
	if err != nil {
		return permits.Register{}, nil, err
	}
	schema, err := s.engine.RegisterSchema(register)
	return reader.register, schema, err
}

// says reports whether two documents say the same: what is null and what has no members says nothing.
func says(a, b []byte) (bool, error) {
	one, err := plain(a)
	if err != nil {
		return false, err
	}
	two, err := plain(b)
	return bytes.Equal(one, two), err
}

func plain(document []byte) ([]byte, error) {
	doc, err := decoded(document)
	if err != nil {
		return nil, err
	}
	return canon.Marshal(stating(doc))
}

func stating(v any) any {
	switch x := v.(type) {
	case map[string]any:
		for key, c := range x {
			c = stating(c)
			if m, isObject := c.(map[string]any); c == nil || isObject && len(m) == 0 {
				delete(x, key)
			}
		}
	case []any:
		for _, c := range x {
			stating(c)
		}
	}
	return v
}

// decoded reads canonical JSON with its numbers as written.
func decoded(document []byte) (any, error) {
	dec := json.NewDecoder(bytes.NewReader(document))
	dec.UseNumber()
	var v any
	err := dec.Decode(&v)
	return v, err
}

// replace writes the member that a pointer names into the object that it is in.
func replace(doc any, pointer string, v any) {
	end := strings.LastIndex(pointer, "/")
	if m, ok := permits.At(doc, pointer[:max(end, 0)]).(map[string]any); ok {
		m[permits.PointerKeys(pointer[end:])[0]] = v
	}
}
