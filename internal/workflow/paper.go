package workflow

import (
	"context"
	"encoding/json"
	"fmt"
	"slices"
	"strconv"
	"time"

	"firewatch/permits"
)

// A signature in ink comes in by two hands. One officer records who signed which document when, with the scan; another compares
// the record with the scan, and only then the action is taken, in the name of the person who signed: every right, order and
// separation is held against the signer, and the case is judged at the action's stage then. A revision of the papers, or an act that
// clears, makes a record void as it does a signature.

// paperRecord is the journal line that records a signature on paper.
type paperRecord struct {
	Action     string `json:"action"`
	Person     string `json:"person"`
	Post       string `json:"post"`
	Division   string `json:"division"`
	At         string `json:"at"`
	Opinion    string `json:"opinion"`
	Scan       string `json:"scan"`
	Document   string `json:"document"` // number
	Dossier    string `json:"dossier"`
	RecordedBy string `json:"recorded_by"`
}

// recordPaper records a signature on paper. The action is not taken by it.
func (s *Service) recordPaper(ctx context.Context, p permits.Principal, c ActOn) (Result, error) {
	// 1 Authorise and 2 read.
	f, err := s.folderOf(ctx, p, c.Door, c.ID)
	if err != nil {
		return Result{}, err
	}
	signer, err := s.signerOf(ctx, f, c)
	if err != nil {
		return Result{}, err
	}
	now, was := s.now(), f.head
	record, post, err := mayRecord(f, p, signer, c, now, s.textsOf(f))
	if err != nil {
		return Result{}, err
	}

	// 3 Accept at the door.
	lineType := f.kind.Workflow.Papers.Line
	body, err := json.Marshal(record)
	if err != nil {
		return Result{}, err
	}
	doc, err := s.engine.Line(f.kind.Name, lineType, permits.Hand{Person: p.ID, At: now}, body, "")
	if err != nil {
		return Result{}, err
	}
	if err := s.evidenced(ctx, p, was.Enterprise, doc); err != nil {
		return Result{}, err
	}
	line := f.append(lineType, doc, p, now)
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
	entry := entryOf(p, post, head.Enterprise, "case.paper."+c.Action, subject(head.ID), now)
	entry.Digests["dossier"], entry.Digests["line"], entry.Digests["scan"] = head.Dossier, line.Digest, record.Scan
	entry.Detail["line"], entry.Detail["signer"], entry.Detail["number"] = strconv.Itoa(line.Number), record.Person, record.Document
	head.Version, head.UpdatedAt = was.Version+1, now
	judged.note(head, &entry)
	res := Result{Case: *head, Judged: judged.result()}
	res.Entry, err = s.commit(ctx, change{entry: entry, idem: c.Idempotency, result: res, write: func(tx permits.Tx) error {
		if err := tx.UpdateCase(*head, was.Version); err != nil {
			return err
		}
		if err := writeLine(tx, line, doc); err != nil {
			return err
		}
		return judged.store(tx, head.ID, now)
	}})
	if err != nil {
		return Result{}, err
	}
	return res, nil
}

// confirmPaper takes an action for who signed it on paper.
func (s *Service) confirmPaper(ctx context.Context, p permits.Principal, c ActOn) (Result, error) {
	// 1 Authorise and 2 read.
	f, err := s.folderOf(ctx, p, c.Door, c.ID)
	if err != nil {
		return Result{}, err
	}
	record, err := pendingPaper(f, c)
	if err != nil {
		return Result{}, err
	}
	c.Paper = &PaperSignature{Person: record.Person}
	signer, err := s.signerOf(ctx, f, c)
	if err != nil {
		return Result{}, err
	}
	// 3 Accept at the door: who confirms, and whether the signer may still.
	action, post, act, err := mayConfirm(f, p, signer, c, record, s.textsOf(f))
	if err != nil {
		return Result{}, err
	}
	return s.take(ctx, p, post, f, action, act, c, s.now())
}

func (s *Service) textsOf(f folder) func(string) ([]string, error) {
	return func(pattern string) ([]string, error) {
		return s.engine.Texts(f.kind.Name, f.dossier, f.lines, pattern)
	}
}

// signerOf makes of who signed on paper the principal that would have come: the register says which posts the person holds in which
// division. A record of an enterprise is not asked: it would let an enterprise appoint the heads of its authorities.
func (s *Service) signerOf(ctx context.Context, f folder, c ActOn) (permits.Principal, error) {
	papers := f.kind.Workflow.Papers
	action, known := f.kind.Workflow.Actions[c.Action]
	if !known {
		return permits.Principal{}, unknownAction(f.kind.Workflow, c.Action)
	}
	if papers == nil || action.Paper == nil {
		return permits.Principal{}, refuseAt(permits.Forbidden, "/paper", "paper",
			"what this action signs is signed here, by the person", "该操作须由本人在系统中签署，不接受纸质签字")
	}
	rec, err := s.store.Record(ctx, papers.People, c.Paper.Person)
	if permits.Is(err, permits.NotFound) || err == nil && (rec.Enterprise != "" || !isDivision(rec.Division)) {
		return permits.Principal{}, refuseAt(permits.InvalidRequest, "/paper/person", "register",
			"no authority's record in the register "+papers.People+" is of this person; the signer must be registered, with post and division",
			"登记簿 "+papers.People+" 中没有该人员的监管部门登记；签字人须登记岗位和行政区划")
	}
	if err != nil {
		return permits.Principal{}, err
	}
	var doc any
	if err := json.Unmarshal(rec.Bytes, &doc); err != nil {
		return permits.Principal{}, err
	}
	signer := permits.Principal{ID: c.Paper.Person, Role: permits.RoleRegulator, Division: rec.Division}
	posts, _ := permits.At(doc, papers.Posts).([]any)
	for _, post := range posts {
		if text, ok := post.(string); ok {
			signer.Posts = append(signer.Posts, text)
		}
	}
	return signer, nil
}

// mayRecord returns what is recorded, and the post with which the principal records it.
func mayRecord(f folder, p, signer permits.Principal, c ActOn, now time.Time, texts func(string) ([]string, error)) (paperRecord, string, error) {
	refused := func(err error) (paperRecord, string, error) { return paperRecord{}, "", err }
	w, head := f.kind.Workflow, f.head
	action, known := w.Actions[c.Action]
	if !known || action.Paper == nil {
		return refused(unknownAction(w, c.Action))
	}
	post, err := asWriter(p, w.Posts, action.Paper.By, "", permits.Text{EN: "recording a signature on paper", ZH: "登记纸质签字"})
	if err != nil {
		return refused(err)
	}
	if err := otherThan(p, signer.ID); err != nil {
		return refused(err)
	}
	signs, err := maySign(f, action, signer, c, texts)
	if err != nil {
		return refused(err)
	}
	issued, err := signedDocument(f, action, c.Paper.Document)
	if err != nil {
		return refused(err)
	}
	if err := signedInTime(head, action, issued.At, c.Paper.At, now); err != nil {
		return refused(err)
	}
	if !permits.IsEvidence(c.Paper.Scan) {
		return refused(refuseAt(permits.InvalidRequest, "/paper/scan", "scan", "a signature on paper comes with its scan, by digest", "纸质签字须附扫描件摘要"))
	}
	return paperRecord{Action: c.Action, Person: signer.ID, Post: signs, Division: signer.Division, At: instant(c.Paper.At), Opinion: agree,
		Scan: c.Paper.Scan, Document: issued.Number, Dossier: head.Dossier, RecordedBy: p.ID}, post, nil
}

// maySign holds the signer to everything that the action asks of who takes it.
func maySign(f folder, action permits.Action, signer permits.Principal, c ActOn, texts func(string) ([]string, error)) (post string, err error) {
	if !sees(signer, f.head) {
		return "", refuseAt(permits.Forbidden, "/paper/person", "division",
			"the signer is of no authority over this case", "签字人不属于对本件有管辖权的监管部门")
	}
	c.Opinion, c.Post = agree, ""
	_, post, err = mayAct(f.kind.Workflow, f.head, signer, c, texts)
	return post, err
}

// otherThan refuses a person who would vouch for himself.
func otherThan(p permits.Principal, people ...string) error {
	if !slices.Contains(people, p.ID) {
		return nil
	}
	return permits.Refuse(permits.SeparationOfDuty,
		"who signs, who records it and who compares record and scan are three people", "签字人、登记人和核对人须为三个不同的人")
}

// signedDocument returns the document that was signed: the newest of the action's form, of these papers, and issued since signatures
// count.
func signedDocument(f folder, action permits.Action, number string) (issuedLine, error) {
	all, err := issuedOf(f.kind.Workflow, f.lines)
	if err != nil {
		return issuedLine{}, err
	}
	for _, d := range slices.Backward(all) {
		if d.Form != action.Paper.Document {
			continue
		}
		if d.Number == number && d.line.Revision == f.head.Revision && d.line.Number > f.head.SignedAfter {
			return d, nil
		}
		break
	}
	title := f.kind.Documents.Forms[action.Paper.Document].Title
	return issuedLine{}, refuseAt(permits.StaleReading, "/paper/document", "current",
		`the paper that was signed must be the newest "`+title.EN+`" of this case, issued on the papers as they are now`,
		"所签文书须为本件最新签发、且针对当前材料的《"+title.ZH+"》")
}

// signedInTime refuses a date that cannot be: before the paper was there, before those signed who sign first, or in the future.
func signedInTime(head permits.Case, action permits.Action, issuedAt string, at, now time.Time) error {
	after := []string{issuedAt}
	for _, other := range action.NotBy {
		if done, ok := head.Acts[other]; ok {
			after = append(after, done.At)
		}
	}
	for _, text := range after {
		first, err := time.Parse(time.RFC3339, text)
		if err != nil {
			return err
		}
		if at.Before(first) {
			return refuseAt(permits.InvalidRequest, "/paper/at", "order",
				"signed before "+text+", when the paper was issued or an earlier step was taken", "签字时间早于文书签发或前一环节的时间 "+text)
		}
	}
	if at.After(now) {
		return refuseAt(permits.InvalidRequest, "/paper/at", "future", "signed later than now", "签字时间晚于当前时间")
	}
	return nil
}

// takenOn tells whether a signature was made of the record already, whatever acts came after it.
func takenOn(f folder, lineType, record string) (bool, error) {
	for _, l := range f.lines {
		if l.Type != lineType {
			continue
		}
		var made signature
		if err := json.Unmarshal(l.Body, &made); err != nil {
			return false, fmt.Errorf("line %d of case %s: %w", l.Number, f.head.ID, err)
		}
		if made.Record == record {
			return true, nil
		}
	}
	return false, nil
}

// pendingPaper returns the record that the caller compared: the newest of the action that still counts, and that no act was taken on.
func pendingPaper(f folder, c ActOn) (paperRecord, error) {
	w := f.kind.Workflow
	if w.Papers != nil {
		for _, l := range slices.Backward(f.lines) {
			if l.Type != w.Papers.Line {
				continue
			}
			var record paperRecord
			if err := json.Unmarshal(l.Body, &record); err != nil {
				return paperRecord{}, err
			}
			if record.Action != c.Action {
				continue
			}
			taken, err := takenOn(f, w.Actions[c.Action].Line, l.Digest)
			if err != nil {
				return paperRecord{}, err
			}
			if !taken && l.Digest == c.Confirms && l.Revision == f.head.Revision && l.Number > f.head.SignedAfter {
				return record, nil
			}
			break
		}
	}
	return paperRecord{}, refuseAt(permits.StaleReading, "/confirms", "current",
		"no signature on paper waits under this digest: name the newest line that records one for this action on the papers as they are now",
		"没有待核对的此条纸质签字记录；请注明针对当前材料、该操作最新的登记记录摘要")
}

// mayConfirm returns the action, the post with which the principal confirms, and the act of the signer.
func mayConfirm(f folder, p, signer permits.Principal, c ActOn, record paperRecord, texts func(string) ([]string, error)) (permits.Action, string, permits.Act, error) {
	refused := func(err error) (permits.Action, string, permits.Act, error) {
		return permits.Action{}, "", permits.Act{}, err
	}
	action := f.kind.Workflow.Actions[c.Action]
	if action.Paper == nil {
		return refused(unknownAction(f.kind.Workflow, c.Action))
	}
	post, err := asWriter(p, f.kind.Workflow.Posts, action.Paper.By, c.Post, permits.Text{EN: "confirming a signature on paper", ZH: "核对纸质签字"})
	if err != nil {
		return refused(err)
	}
	if err := otherThan(p, record.RecordedBy, record.Person); err != nil {
		return refused(err)
	}
	if _, err := maySign(f, action, signer, c, texts); err != nil {
		return refused(err)
	}
	if _, err := signedDocument(f, action, record.Document); err != nil {
		return refused(err)
	}
	// What was recorded is what was signed: a post or division that the register changed since is another signature.
	if !slices.Contains(signer.Posts, record.Post) || signer.Division != record.Division {
		return refused(refuseAt(permits.StaleReading, "/confirms", "register",
			"the register says another post or division of the signer than when it was recorded; record it again",
			"签字人登记的岗位或行政区划已变更，请重新登记"))
	}
	return action, post, permits.Act{Action: c.Action, Person: record.Person, Post: record.Post, Division: record.Division, At: record.At,
		Opinion: record.Opinion, Medium: permits.OnPaper, RecordedBy: record.RecordedBy, ConfirmedBy: p.ID, Record: c.Confirms}, nil
}
