// Package casefile reads case files: one case at one moment, as a person would write it down (docs/packs.md). The
// check command and the tests judge them with the same engine, through the same door, as the service.
package casefile

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"time"

	"firewatch/internal/canon"
	"firewatch/permits"
)

// File is one case file.
type File struct {
	Shows      string            `json:"shows,omitempty"`
	Kind       string            `json:"kind"`
	Stage      string            `json:"stage,omitempty"`
	Now        string            `json:"now,omitempty"` // RFC 3339
	Act        *permits.Act      `json:"act,omitempty"`
	Enterprise json.RawMessage   `json:"enterprise,omitempty"` // code, or the enterprise's record
	Case       permits.CaseFacts `json:"case"`
	Dossier    json.RawMessage   `json:"dossier"`
	Journal    []Line            `json:"journal,omitempty"`
	Facts      json.RawMessage   `json:"facts,omitempty"`
	Expect     *Expect           `json:"expect,omitempty"`
}

// Line is one journal line.
type Line struct {
	Type string          `json:"type"`
	Body json.RawMessage `json:"body"`
}

// Expect is what the file's author expects of the evaluation; the tests hold it, the check command shows it not.
type Expect struct {
	Outcome  permits.Outcome            `json:"outcome,omitempty"`
	Verdicts map[string]permits.Verdict `json:"verdicts,omitempty"`
	Upcoming []string                   `json:"upcoming,omitempty"` // ids of what later stages will ask
}

// Parse reads a case file in YAML or JSON.
func Parse(src []byte) (File, error) {
	raw, err := canon.FromYAML(src)
	if err != nil {
		return File{}, err
	}
	return parseJSON(raw)
}

func parseJSON(raw []byte) (File, error) {
	dec := json.NewDecoder(bytes.NewReader(raw))
	dec.DisallowUnknownFields()
	var f File
	if err := dec.Decode(&f); err != nil {
		return File{}, err
	}
	if f.Kind == "" {
		return File{}, errors.New("a case file names its kind")
	}
	if len(f.Dossier) == 0 {
		return File{}, errors.New("a case file has a dossier")
	}
	return f, nil
}

// Question passes the file through the door and returns what is judged. Faults carry pointers into the file.
// clock answers where the file names no time.
func (f File) Question(engine permits.Engine, clock permits.Clock) (permits.Question, error) {
	k, err := engine.Kind(f.Kind)
	if err != nil {
		return permits.Question{}, err
	}
	q := permits.Question{Kind: f.Kind, Stage: f.Stage, Act: f.Act, Case: f.Case}
	if q.Stage == "" {
		q.Stage = k.Workflow.Stages[0]
	}
	if f.Now == "" {
		q.Now = clock()
	} else {
		if q.Now, err = time.Parse(time.RFC3339, f.Now); err != nil {
			return permits.Question{}, refuse("/now", "not a date and time with zone (RFC 3339)", "不是带时区的日期时间（RFC 3339）")
		}
	}
	if q.Case.ReceivedAt == "" {
		q.Case.ReceivedAt = q.Now.UTC().Format(time.RFC3339)
	}
	doc, err := engine.Dossier(f.Kind, f.Dossier, "/dossier")
	var faults []permits.Fault
	collect := func(err error) error {
		var e *permits.Error
		if errors.As(err, &e) && len(e.Faults) > 0 {
			faults = append(faults, e.Faults...)
			return nil
		}
		return err
	}
	if err := collect(err); err != nil {
		return permits.Question{}, err
	}
	q.Dossier = doc.Bytes
	for i, l := range f.Journal {
		body, err := engine.Line(f.Kind, l.Type, permits.Hand{}, l.Body, fmt.Sprintf("/journal/%d/body", i))
		if err := collect(err); err != nil {
			return permits.Question{}, err
		}
		q.Journal = append(q.Journal, permits.Line{Number: i + 1, Revision: f.Case.Revision, Type: l.Type, Body: body.Bytes, Digest: body.Digest})
	}
	if len(faults) > 0 {
		return permits.Question{}, &permits.Error{Problem: permits.InvalidDocument, Faults: faults,
			Detail: permits.Text{EN: "the case file does not fit the forms of its kind", ZH: "案例文件不符合该种类的表单"}}
	}
	q.Facts, err = f.facts(engine)
	return q, err
}

// Check is the case as POST /v1/checks takes it: the enterprise's record stands among the facts, and nothing says what is shown
// or expected.
func (f File) Check() (File, error) {
	f.Shows, f.Expect = "", nil
	var code string
	if len(f.Enterprise) == 0 || json.Unmarshal(f.Enterprise, &code) == nil {
		return f, nil
	}
	facts := map[string]json.RawMessage{}
	if len(f.Facts) > 0 {
		if err := json.Unmarshal(f.Facts, &facts); err != nil {
			return f, refuse("/facts", "an object is expected", "应为对象")
		}
	}
	facts["enterprise"] = f.Enterprise
	raw, err := json.Marshal(facts)
	f.Facts, f.Enterprise = raw, nil
	return f, err
}

// facts puts the enterprise's record among the file's facts and passes them through the door.
func (f File) facts(engine permits.Engine) (json.RawMessage, error) {
	f, err := f.Check()
	if err != nil {
		return nil, err
	}
	if len(f.Enterprise) > 0 {
		var code string
		if json.Unmarshal(f.Enterprise, &code) != nil || !permits.ValidUSCC(code) {
			return nil, refuse("/enterprise", "not a unified social credit code (GB 32100)", "不是有效的统一社会信用代码（GB 32100）")
		}
	}
	if len(f.Facts) == 0 {
		return nil, nil
	}
	return engine.Facts(f.Facts, "/facts")
}

func refuse(pointer, en, zh string) error {
	detail := permits.Text{EN: en, ZH: zh}
	return &permits.Error{Problem: permits.InvalidDocument, Detail: detail, Faults: []permits.Fault{{Pointer: pointer, Rule: "format", Detail: detail}}}
}
