package workflow

import (
	"context"
	"fmt"
	"io"
	"slices"
	"strconv"
	"unicode"
	"unicode/utf8"

	"firewatch/permits"
)

// HandIn hands one file in.
type HandIn struct {
	Enterprise  string // whom it is about; an enterprise's people may leave it out
	Name        string // of the file
	Undisclosed bool   // authorities only: the enterprise does not see it
	Content     io.Reader
}

// maxFileName is the most bytes that the name of a file may have.
const maxFileName = 255

// Keeping returns the service with a place for the bytes of evidence. Without one it takes none in.
func (s *Service) Keeping(files permits.Files) *Service {
	c := *s
	c.files = files
	return &c
}

// HandIn takes a file in as evidence. The same bytes for the same enterprise are the same evidence: isNew is false, and nothing was
// written. Refusals: InvalidEnterprise, Forbidden, InvalidRequest, and those of the store of files.
func (s *Service) HandIn(ctx context.Context, p permits.Principal, c HandIn) (e permits.Evidence, isNew bool, err error) {
	s = s.pinned()
	// 1 Authorise, before a byte of it is read.
	if p.Role == permits.RoleEnterprise && c.Enterprise == "" {
		c.Enterprise = p.Enterprise
	}
	if err := s.mayHandIn(ctx, p, c); err != nil {
		return permits.Evidence{}, false, err
	}

	// 2 Keep the bytes: of what is acknowledged they are there.
	file, err := s.files.Keep(ctx, c.Name, c.Content)
	if err != nil {
		return permits.Evidence{}, false, err
	}
	now := s.now()
	e = permits.Evidence{File: file, Name: c.Name, Enterprise: c.Enterprise, Division: p.Division, Undisclosed: c.Undisclosed, By: p.ID, At: now}

	// 3 Commit, with one entry; of twins one writes.
	if known, found, err := s.handedIn(ctx, e); found || err != nil {
		return known, false, err
	}
	entry := entryOf(p, "", e.Enterprise, "evidence.put", "evidence/"+e.Digest, now)
	entry.Digests["evidence"] = e.Digest
	entry.Detail["size"], entry.Detail["media_type"] = strconv.FormatInt(e.Size, 10), e.MediaType
	if e.Undisclosed {
		entry.Detail["undisclosed"] = "true"
	}
	_, err = s.commit(ctx, change{entry: entry, write: func(tx permits.Tx) error { return tx.InsertEvidence(e) }})
	if permits.Is(err, permits.AlreadyExists) {
		known, _, err := s.handedIn(ctx, e)
		return known, false, err
	}
	return e, err == nil, err
}

func (s *Service) mayHandIn(ctx context.Context, p permits.Principal, c HandIn) error {
	if err := enterpriseCode(c.Enterprise); err != nil {
		return err
	}
	jurisdiction, err := s.jurisdictionOf(ctx, c.Enterprise)
	if err != nil {
		return err
	}
	if !governs(p, c.Enterprise, jurisdiction) {
		return foreignEnterprise()
	}
	if c.Undisclosed && p.Role != permits.RoleRegulator {
		return refuseAt(permits.Forbidden, "query:undisclosed", "undisclosed",
			"only an authority hands in what the enterprise does not see", "仅监管部门可提交不向企业公开的证据")
	}
	if !usableName(c.Name) {
		return refuseAt(permits.InvalidRequest, "query:name", "name",
			fmt.Sprintf("the name of the file has 1 to %d bytes, and no slashes or control characters", maxFileName),
			fmt.Sprintf("文件名为 1 至 %d 字节，不含斜杠和控制字符", maxFileName))
	}
	if s.files == nil {
		return permits.Refuse(permits.Unavailable, "no store of files is set up here", "未配置文件存储")
	}
	return nil
}

func usableName(name string) bool {
	if name == "" || len(name) > maxFileName || !utf8.ValidString(name) {
		return false
	}
	for _, r := range name {
		if r == '/' || r == '\\' || !unicode.IsPrint(r) {
			return false
		}
	}
	return true
}

// handedIn returns the row that the same bytes have already.
func (s *Service) handedIn(ctx context.Context, e permits.Evidence) (permits.Evidence, bool, error) {
	all, err := s.store.Evidence(ctx, e.Digest)
	for _, known := range all {
		if known.Enterprise == e.Enterprise && known.Undisclosed == e.Undisclosed {
			return known, true, err
		}
	}
	return permits.Evidence{}, false, err
}

// Evidence returns a file that the principal may see, by its digest; others are NotFound. Where several enterprises handed the same
// bytes in, enterprise says whose is meant.
func (s *Service) Evidence(ctx context.Context, p permits.Principal, digest, enterprise string) (permits.Evidence, error) {
	s = s.pinned()
	all, err := s.store.Evidence(ctx, digest)
	if err != nil {
		return permits.Evidence{}, err
	}
	for _, e := range all {
		if enterprise != "" && e.Enterprise != enterprise {
			continue
		}
		seen, err := s.seesEvidence(ctx, p, e)
		if seen || err != nil {
			return e, err
		}
	}
	return permits.Evidence{}, permits.Refuse(permits.NotFound, "there is no such file here", "没有这一文件")
}

// Content returns a file that the principal may see with its bytes, which the caller closes.
func (s *Service) Content(ctx context.Context, p permits.Principal, digest, enterprise string) (permits.Evidence, io.ReadSeekCloser, error) {
	e, err := s.Evidence(ctx, p, digest, enterprise)
	if err != nil {
		return permits.Evidence{}, nil, err
	}
	if s.files == nil {
		return permits.Evidence{}, nil, permits.Refuse(permits.Unavailable, "no store of files is set up here", "未配置文件存储")
	}
	content, err := s.files.Read(ctx, digest)
	return e, content, err
}

// seesEvidence reports whether the principal may read the file: an enterprise its own that are disclosed to it, a regulator those of
// the enterprises of its division, an auditor every one.
func (s *Service) seesEvidence(ctx context.Context, p permits.Principal, e permits.Evidence) (bool, error) {
	switch p.Role {
	case permits.RoleEnterprise:
		return p.Enterprise != "" && p.Enterprise == e.Enterprise && !e.Undisclosed, nil
	case permits.RoleRegulator:
		jurisdiction, err := s.jurisdictionOf(ctx, e.Enterprise)
		return permits.Contains(p.Division, jurisdiction), err
	case permits.RoleAuditor:
		return true, nil
	}
	return false, nil
}

// visibleOf returns, by digest, the files of an enterprise that the principal may see.
func (s *Service) visibleOf(ctx context.Context, p permits.Principal, enterprise string, digests []string) (map[string]permits.Evidence, error) {
	all, err := s.store.Evidence(ctx, digests...)
	if err != nil {
		return nil, err
	}
	out := map[string]permits.Evidence{}
	for _, e := range all {
		if _, known := out[e.Digest]; known || e.Enterprise != enterprise {
			continue
		}
		seen, err := s.seesEvidence(ctx, p, e)
		if err != nil {
			return nil, err
		}
		if seen {
			out[e.Digest] = e
		}
	}
	return out, nil
}

// evidenced refuses a document that names a file which the enterprise has not, or which the writer may not see: it would be signed
// for something that nobody can show.
func (s *Service) evidenced(ctx context.Context, p permits.Principal, enterprise string, doc permits.Document) error {
	if len(doc.Evidence) == 0 {
		return nil
	}
	var digests []string
	for _, n := range doc.Evidence {
		digests = append(digests, n.Digest)
	}
	known, err := s.visibleOf(ctx, p, enterprise, digests)
	if err != nil {
		return err
	}
	var faults []permits.Fault
	for _, n := range doc.Evidence {
		if _, ok := known[n.Digest]; !ok {
			faults = append(faults, permits.Fault{Pointer: n.Pointer, Rule: "x-evidence", Detail: permits.Text{
				EN: "no file of this enterprise has this digest; hand it in first (POST /v1/evidence) and name the digest that it gets",
				ZH: "该企业没有此摘要的文件，请先上传文件（POST /v1/evidence），再填写所得摘要"}})
		}
	}
	if len(faults) == 0 {
		return nil
	}
	return &permits.Error{Problem: permits.InvalidDocument, Faults: faults, Detail: permits.Text{
		EN: "the document names files that are not there", ZH: "资料引用了不存在的文件"}}
}

// The states of a place for evidence.
const (
	EvidenceMissing   = "missing"
	EvidenceNotAsked  = "not_asked" // stated nowhere, and no requirement that applies needs it
	EvidenceReference = "reference" // a paper: it has a number here, and no file
	EvidenceUploaded  = "uploaded"
	EvidenceWithheld  = "withheld" // a file that the reader may not see
)

// EvidenceItem is one place of a case for evidence with what stands there.
type EvidenceItem struct {
	permits.Asked
	State string
	File  *permits.Evidence // where it is uploaded
}

// EvidenceOf lists what a case asks for as evidence, why, and what of it is there; NotFound for a case that the principal may not see.
func (s *Service) EvidenceOf(ctx context.Context, p permits.Principal, door permits.Door, id string) ([]EvidenceItem, error) {
	s = s.pinned()
	f, err := s.folderOf(ctx, p, door, id)
	if err != nil {
		return nil, err
	}
	asked, err := s.engine.Evidence(f.kind.Name, f.dossier, f.lines)
	if err != nil {
		return nil, err
	}
	var digests []string
	for _, a := range asked {
		if permits.IsEvidence(a.Value) {
			digests = append(digests, a.Value)
		}
	}
	known, err := s.visibleOf(ctx, p, f.head.Enterprise, digests)
	if err != nil {
		return nil, err
	}
	judged, err := s.evaluationOf(ctx, f.head.ID, f.head.Evaluation)
	if err != nil {
		return nil, err
	}
	passes, idle := map[string]bool{}, map[string]bool{}
	for _, v := range judged.Verdicts {
		passes[v.Requirement] = v.Verdict.Passes()
		idle[v.Requirement] = v.Verdict == permits.NotApplicable || v.Verdict == permits.NotEffective
	}
	out := []EvidenceItem{}
	for _, a := range asked {
		item := EvidenceItem{Asked: a, State: EvidenceReference}
		file, uploaded := known[a.Value]
		switch {
		case a.Value == "" && !slices.ContainsFunc(a.Requirements, func(r permits.Requirement) bool { return !passes[r.ID] }):
			// Nobody reads it, or whoever does is content without it: the newest evaluation says so.
			item.State = EvidenceNotAsked
		case a.Value == "":
			item.State = EvidenceMissing
		case uploaded:
			item.State, item.File = EvidenceUploaded, &file
		case permits.IsEvidence(a.Value):
			item.State = EvidenceWithheld
		}
		// What does not apply here, as far as the newest evaluation knows, is no reason to ask.
		item.Requirements = slices.DeleteFunc(slices.Clone(a.Requirements), func(r permits.Requirement) bool { return idle[r.ID] })
		out = append(out, item)
	}
	return out, nil
}
