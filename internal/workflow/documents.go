package workflow

import (
	"context"
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"
	"time"

	"firewatch/internal/canon"
	"firewatch/internal/prints"
	"firewatch/permits"
)

// IssueDocument issues a document about a case: an authority says so to somebody, on paper.
type IssueDocument struct {
	Door           permits.Door
	ID             string
	Form           string
	Post           string // which of the caller's posts issues; empty if the caller holds one that may
	Issuer         string // name of the authority, as its seal says it
	SeenDossier    string // what the caller read, and the document says
	SeenEvaluation string
	Idempotency    *Idempotency
}

// maxIssuer is the most characters that the name of an authority may have.
const maxIssuer = 200

// Issue issues a document. What is printed is kept as it is now, under its digest; the document gets its number, a line in the
// journal and a record in the register of documents, and an earlier one of its form is superseded.
func (s *Service) Issue(ctx context.Context, p permits.Principal, c IssueDocument) (res Result, err error) {
	s = s.pinned()
	res.Replayed, err = s.once(ctx, c.Idempotency, func() error {
		return retry(ctx, func() (err error) {
			res, err = s.issue(ctx, p, c)
			return err
		})
	})
	return res, err
}

func (s *Service) issue(ctx context.Context, p permits.Principal, c IssueDocument) (Result, error) {
	// 1 Authorise and 2 read.
	f, err := s.folderOf(ctx, p, c.Door, c.ID)
	if err != nil {
		return Result{}, err
	}
	form, post, err := mayIssue(f.kind, f.head, p, c)
	if err != nil {
		return Result{}, err
	}
	docs, now, was := f.kind.Documents, s.now(), f.head

	// 3 Lay it out, as the case is.
	d := permits.IssuedDocument{Number: numberOf(form.Code, now, was) + "-" + strconv.Itoa(was.Version+1), Form: c.Form, Title: form.Title,
		Case: was.ID, Kind: was.Kind, Version: was.Version + 1, Revision: was.Revision, Journal: was.Journal + 1, Dossier: was.Dossier,
		Evaluation: was.Evaluation, Issuer: c.Issuer, Division: p.Division, IssuedAt: instant(now), IssuedBy: p.ID, Post: post}
	page, err := s.lay(ctx, f, d, now)
	if err != nil {
		return Result{}, err
	}
	d.Page = page.Digest
	body, err := json.Marshal(map[string]string{"number": d.Number, "form": d.Form, "at": d.IssuedAt, "by": d.IssuedBy, "issuer": d.Issuer,
		"division": d.Division, "dossier": d.Dossier, "page": d.Page})
	if err != nil {
		return Result{}, err
	}
	doc, err := s.engine.Line(f.kind.Name, docs.Line, permits.Hand{Person: p.ID, At: now}, body, "")
	if err != nil {
		return Result{}, err
	}
	earlier, found, err := s.newestOf(ctx, f, c.Form)
	if err != nil {
		return Result{}, err
	}
	line := f.append(docs.Line, doc, p, now)
	if err := s.outline(ctx, &f, now); err != nil {
		return Result{}, err
	}

	// 4 Judge: a fact changed.
	head := &f.head
	judged, err := s.judge(ctx, f, f.kind.Workflow.States[head.State].Stage, evaluate(now), now)
	if err != nil {
		return Result{}, err
	}

	// 5 Commit, with one entry.
	entry := entryOf(p, post, head.Enterprise, "case.document", subject(head.ID), now)
	entry.Digests[seen] = c.SeenEvaluation
	entry.Digests["dossier"], entry.Digests["line"], entry.Digests["document"] = head.Dossier, line.Digest, d.Page
	entry.Detail["form"], entry.Detail["number"], entry.Detail["line"] = d.Form, d.Number, strconv.Itoa(line.Number)
	write, err := s.registerDocument(docs, d, 0, head.Enterprise, p, now)
	if err != nil {
		return Result{}, err
	}
	if found {
		earlier.SupersededBy, entry.Detail["supersedes"] = d.Number, earlier.Number
		replace, err := s.registerDocument(docs, earlier.IssuedDocument, earlier.version, head.Enterprise, p, now)
		if err != nil {
			return Result{}, err
		}
		first := write
		write = func(tx permits.Tx) error {
			if err := first(tx); err != nil {
				return err
			}
			return replace(tx)
		}
	}
	head.Version, head.UpdatedAt = was.Version+1, now
	judged.note(head, &entry)
	record, err := s.project(ctx, p, f, &entry, now)
	if err != nil {
		return Result{}, err
	}
	res := Result{Case: *head, Judged: judged.result(), Document: &d}
	res.Entry, err = s.commit(ctx, change{entry: entry, idem: c.Idempotency, result: res, write: func(tx permits.Tx) error {
		if err := tx.UpdateCase(*head, was.Version); err != nil {
			return err
		}
		if err := tx.InsertSnapshot(page.Digest, page.Bytes); err != nil {
			return err
		}
		if err := writeLine(tx, line, doc); err != nil {
			return err
		}
		if err := write(tx); err != nil {
			return err
		}
		if err := record(tx); err != nil {
			return err
		}
		return judged.store(tx, head.ID, now)
	}})
	if err != nil {
		return Result{}, err
	}
	return res, nil
}

// mayIssue returns the form and the post with which the principal may issue it on the case that it sees.
func mayIssue(kind permits.Kind, head permits.Case, p permits.Principal, c IssueDocument) (*permits.DocumentForm, string, error) {
	if kind.Documents == nil {
		return nil, "", noDocuments(kind)
	}
	form := kind.Documents.Forms[c.Form]
	if form == nil {
		names := strings.Join(slices.Sorted(maps.Keys(kind.Documents.Forms)), ", ")
		return nil, "", refuseAt(permits.InvalidRequest, "/form", "enum", "this kind has no document "+c.Form+"; it has: "+names,
			"该类型没有文书 "+c.Form+"，可用文书："+names)
	}
	what := permits.Text{EN: `issuing the document "` + form.Title.EN + `"`, ZH: "签发《" + form.Title.ZH + "》"}
	post, err := asWriter(p, kind.Workflow.Posts, form.By, c.Post, what)
	if err != nil {
		return nil, "", err
	}
	if err := inState(kind.Workflow, head, form.In, what); err != nil {
		return nil, "", err
	}
	if !form.Follows(head.Acts) {
		acts := listed(form.After, kind.Workflow.ActionTitle)
		return nil, "", permits.Refuse(permits.WrongState, what.EN+" follows on: "+acts.EN+"; no such act counts on this case",
			what.ZH+"须在以下操作之后："+acts.ZH+"；本件没有有效的该操作")
	}
	if strings.TrimSpace(c.Issuer) == "" || len([]rune(c.Issuer)) > maxIssuer {
		return nil, "", refuseAt(permits.InvalidRequest, "/issuer", "issuer", "name the authority that issues it, as its seal does",
			"请填写与印章一致的签发机关名称")
	}
	err = upToDate(head, permits.Action{Seen: true}, ActOn{SeenDossier: c.SeenDossier, SeenEvaluation: c.SeenEvaluation})
	return form, post, err
}

func noDocuments(kind permits.Kind) error {
	return permits.Refuse(permits.NotFound, "no documents are issued about cases of kind "+kind.Name, "种类 "+kind.Name+" 没有文书")
}

// lay fills the document in and returns what is kept of it.
func (s *Service) lay(ctx context.Context, f folder, d permits.IssuedDocument, now time.Time) (permits.Document, error) {
	head := f.head
	folded, err := s.engine.Folded(permits.Question{Kind: f.kind.Name, Dossier: f.dossier, Journal: f.lines, Case: head.Facts(), Now: now})
	if err != nil {
		return permits.Document{}, err
	}
	judged, err := s.evaluationOf(ctx, head.ID, head.Evaluation)
	if err != nil {
		return permits.Document{}, err
	}
	unit, err := s.nameOf(ctx, head.Enterprise)
	if err != nil {
		return permits.Document{}, err
	}
	wanted, err := s.wanted(f, judged.Stage, judged.Findings)
	if err != nil {
		return permits.Document{}, err
	}
	asked := map[string]permits.Requirement{}
	for _, r := range s.engine.Requirements() {
		asked[r.ID] = r
	}
	page, err := prints.Lay(d, strings.TrimSpace(unit+" "+head.Enterprise), permits.Printed{Kind: f.kind, Document: folded.Document, Case: head.Facts(),
		Dossier: head.Dossier, Evaluation: head.Evaluation, Outcome: head.Outcome, ValidUntil: head.ValidUntil, At: now},
		prints.Grounds{Findings: judged.Findings, Wanted: wanted, Requirements: asked})
	if err != nil {
		return permits.Document{}, err
	}
	raw, err := canon.Marshal(page)
	return permits.Document{Bytes: raw, Digest: canon.Digest(raw)}, err
}

// registerDocument writes the next version of a document's record.
func (s *Service) registerDocument(docs *permits.Documents, d permits.IssuedDocument, version int, enterprise string, p permits.Principal, now time.Time) (func(permits.Tx) error, error) {
	raw, err := json.Marshal(d)
	if err != nil {
		return nil, err
	}
	doc, err := s.engine.Record(docs.Register, raw, "")
	if err != nil {
		return nil, err
	}
	rec := permits.Record{Register: docs.Register, ID: d.Number, Version: version + 1, Enterprise: enterprise, Digest: doc.Digest, Bytes: doc.Bytes,
		Source: sourceOf(p), By: p.ID, At: now}
	return func(tx permits.Tx) error { return tx.InsertRecord(rec, version) }, nil
}

// registered is a document with the version of its record.
type registered struct {
	permits.IssuedDocument
	version int
}

func (s *Service) document(ctx context.Context, register, number string) (registered, error) {
	rec, err := s.store.Record(ctx, register, number)
	if err != nil {
		return registered{}, err
	}
	d := registered{version: rec.Version}
	return d, json.Unmarshal(rec.Bytes, &d.IssuedDocument)
}

// issuedLine is what a journal says of a document.
type issuedLine struct {
	Number  string `json:"number"`
	Form    string `json:"form"`
	Dossier string `json:"dossier"`
	At      string `json:"at"`
	line    permits.Line
}

// issuedOf lists the documents of a journal, oldest first.
func issuedOf(w permits.Workflow, lines []permits.Line) ([]issuedLine, error) {
	var out []issuedLine
	for _, l := range lines {
		if w.Issued == "" || l.Type != w.Issued {
			continue
		}
		d := issuedLine{line: l}
		if err := json.Unmarshal(l.Body, &d); err != nil {
			return nil, err
		}
		out = append(out, d)
	}
	return out, nil
}

// newestOf returns the document of the form that was issued last.
func (s *Service) newestOf(ctx context.Context, f folder, form string) (registered, bool, error) {
	issued, err := issuedOf(f.kind.Workflow, f.lines)
	if err != nil {
		return registered{}, false, err
	}
	for _, d := range slices.Backward(issued) {
		if d.Form == form {
			found, err := s.document(ctx, f.kind.Documents.Register, d.Number)
			return found, err == nil, err
		}
	}
	return registered{}, false, nil
}

// Verified is a document with what it is worth now.
type Verified struct {
	permits.IssuedDocument
	Status string
}

// Documents lists the documents that were issued about a case, oldest first; NotFound for a case that the principal may not see.
func (s *Service) Documents(ctx context.Context, p permits.Principal, door permits.Door, id string) ([]Verified, error) {
	s = s.pinned()
	f, err := s.folderOf(ctx, p, door, id)
	if err != nil {
		return nil, err
	}
	issued, err := issuedOf(f.kind.Workflow, f.lines)
	if err != nil {
		return nil, err
	}
	out := []Verified{}
	for _, line := range issued {
		d, err := s.document(ctx, f.kind.Documents.Register, line.Number)
		if err != nil {
			return nil, err
		}
		out = append(out, Verified{d.IssuedDocument, d.Status(f.kind.Documents.Forms[d.Form], f.head)})
	}
	return out, nil
}

// Verify tells anybody who holds a document what it is worth. Numbers hold random characters of the case, so nobody finds one that
// he was not shown.
func (s *Service) Verify(ctx context.Context, number string) (Verified, error) {
	s = s.pinned()
	asked := map[string]bool{}
	for _, k := range s.engine.Kinds() {
		if k.Documents == nil || asked[k.Documents.Register] {
			continue
		}
		asked[k.Documents.Register] = true
		d, err := s.document(ctx, k.Documents.Register, number)
		if permits.Is(err, permits.NotFound) {
			continue
		}
		if err != nil {
			return Verified{}, err
		}
		head, err := s.store.Case(ctx, d.Case)
		if err != nil {
			return Verified{}, err
		}
		kind, err := s.engine.Kind(head.Kind)
		if err != nil {
			return Verified{}, err
		}
		if kind.Documents == nil {
			return Verified{}, noDocuments(kind)
		}
		return Verified{d.IssuedDocument, d.Status(kind.Documents.Forms[d.Form], head)}, nil
	}
	return Verified{}, permits.Refuse(permits.NotFound, "no document with this number was issued here", "未签发过此编号的文书")
}

// PrintDocument returns a copy of a document that was issued about a case, without its address: what was laid out then, with the
// names that the principal may read, and the receipts of service as the journal has them now.
func (s *Service) PrintDocument(ctx context.Context, p permits.Principal, door permits.Door, id, number string) (prints.Copy, error) {
	s = s.pinned()
	// 1 Authorise and 2 read.
	f, err := s.folderOf(ctx, p, door, id)
	if err != nil {
		return prints.Copy{}, err
	}
	docs := f.kind.Documents
	if docs == nil {
		return prints.Copy{}, noDocuments(f.kind)
	}
	d, err := s.document(ctx, docs.Register, number)
	if permits.Is(err, permits.NotFound) || err == nil && d.Case != id {
		return prints.Copy{}, permits.Refuse(permits.NotFound, "no such document was issued about this case", "本件没有此文书")
	}
	if err != nil {
		return prints.Copy{}, err
	}
	raw, err := s.store.Snapshot(ctx, d.Page)
	if err != nil {
		return prints.Copy{}, err
	}
	out := prints.Copy{Digest: d.Page}
	if out.Page, err = prints.ReadPage(raw); err != nil {
		return prints.Copy{}, fmt.Errorf("the document %s: %w", number, err)
	}
	form := docs.Forms[d.Form]
	out.Status = d.Status(form, f.head)
	if form != nil && form.Served {
		if out.Served, err = servedWith(docs, f.lines, number); err != nil {
			return prints.Copy{}, err
		}
	}

	// 3 Uncover what the principal may know; an authority that reads names is written down before.
	refs, commitments := out.Page.Covered()
	for _, page := range out.Served {
		more, values := page.Covered()
		for register, ids := range more {
			refs[register] = append(refs[register], ids...)
		}
		commitments = append(commitments, values...)
	}
	f.head.Revision = d.Revision // whose personal values the page holds
	out.Names, out.Uncovered, err = s.readOut(ctx, p, f, refs, commitments, map[string]string{"number": number})
	return out, err
}

// servedWith lays out the receipts of service of a document; an empty one where nobody was served yet.
func servedWith(docs *permits.Documents, lines []permits.Line, number string) ([]prints.Page, error) {
	var out []prints.Page
	for _, l := range lines {
		if l.Type != docs.Service {
			continue
		}
		of, err := textAt(l.Body, "/"+docs.Served)
		if err != nil {
			return nil, err
		}
		if of != number {
			continue
		}
		page, err := prints.Served(docs, l.Body)
		if err != nil {
			return nil, err
		}
		out = append(out, page)
	}
	if len(out) > 0 {
		return out, nil
	}
	empty, err := prints.Served(docs, nil)
	return []prints.Page{empty}, err
}

// served refuses a line that says that somebody was served with a document which was not issued about the case, or at a time that
// cannot be: a receipt proves when a term began.
func served(f folder, lineType string, doc permits.Document, now time.Time) error {
	docs := f.kind.Documents
	if docs == nil || lineType != docs.Service {
		return nil
	}
	number, err := textAt(doc.Bytes, "/"+docs.Served)
	if err != nil {
		return err
	}
	issued, err := issuedOf(f.kind.Workflow, f.lines)
	if err != nil {
		return err
	}
	i := slices.IndexFunc(issued, func(d issuedLine) bool { return d.Number == number })
	if i < 0 {
		return refuseAt(permits.InvalidDocument, "/body/"+docs.Served, "issued",
			"no document with this number was issued about this case", "本件未签发过此编号的文书")
	}
	text, err := textAt(doc.Bytes, "/"+docs.ServedAt)
	if err != nil {
		return err
	}
	at, bad := time.Parse(time.RFC3339, text)
	from, err := time.Parse(time.RFC3339, issued[i].At)
	switch {
	case err != nil:
		return err
	case bad != nil:
		return refuseAt(permits.InvalidDocument, "/body/"+docs.ServedAt, "required", "say when it was served", "请填写送达时间")
	case at.Before(from):
		return refuseAt(permits.InvalidDocument, "/body/"+docs.ServedAt, "order",
			"served before "+issued[i].At+", when it was issued", "送达时间早于文书签发时间 "+issued[i].At)
	case at.After(now):
		return refuseAt(permits.InvalidDocument, "/body/"+docs.ServedAt, "future", "served later than now", "送达时间晚于当前时间")
	}
	return nil
}
