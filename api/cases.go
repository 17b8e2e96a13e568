package api

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"strconv"
	"strings"

	"firewatch/internal/prints"
	"firewatch/internal/workflow"
	"firewatch/permits"
)

// The two doors, permits and applications, differ in who decides; what HTTP does for them is the same and stands
// here. permits.go and applications.go bind the operations of the contract to it.

func (s *server) openCase(ctx context.Context, door permits.Door, body OpenCaseRequest, key string) (reply, error) {
	render := caseRenderer(http.StatusCreated, door)
	result, err := s.service.Open(ctx, callOf(ctx).principal, workflow.OpenCase{
		Door: door, Kind: body.Kind, Enterprise: body.Enterprise, Dossier: body.Dossier,
		Idempotency: idempotency(ctx, key, render)})
	return s.changed(result, err, render)
}

func (s *server) reviseCase(ctx context.Context, door permits.Door, id, ifMatch string, body ReviseCaseRequest) (reply, error) {
	version, err := matchedVersion(ifMatch)
	if err != nil {
		return reply{}, err
	}
	result, err := s.service.Revise(ctx, callOf(ctx).principal, workflow.ReviseCase{
		Door: door, ID: id, Version: version, Dossier: body.Dossier})
	return s.changed(result, err, caseRenderer(http.StatusOK, door))
}

func (s *server) writeLine(ctx context.Context, door permits.Door, id string, body WriteLineRequest, key string) (reply, error) {
	render := caseRenderer(http.StatusCreated, door)
	result, err := s.service.Write(ctx, callOf(ctx).principal, workflow.WriteLine{
		Door: door, ID: id, Type: body.Type, Body: body.Body, Idempotency: idempotency(ctx, key, render)})
	return s.changed(result, err, render)
}

func (s *server) actOn(ctx context.Context, door permits.Door, id, action string, body ActOnRequest, key string) (reply, error) {
	render := caseRenderer(http.StatusOK, door)
	c := workflow.ActOn{
		Door: door, ID: id, Action: action, Post: body.Post, Place: body.Place, Opinion: string(body.Opinion),
		Reason: body.Reason, About: body.About, Order: body.OrderNo, SeenDossier: body.Seen.Dossier, SeenEvaluation: body.Seen.Evaluation,
		Confirms: body.Confirms, Idempotency: idempotency(ctx, key, render)}
	if p := body.Paper; p.Person != "" {
		c.Paper = &workflow.PaperSignature{Person: p.Person, At: p.At, Scan: p.Scan, Document: p.Document}
	}
	result, err := s.service.Act(ctx, callOf(ctx).principal, c)
	return s.changed(result, err, render)
}

// changed answers an accepted change, or the stored answer when the request was a repetition.
func (s *server) changed(result workflow.Result, err error, render func(any) (permits.Answer, error)) (reply, error) {
	if err != nil {
		return reply{}, err
	}
	if result.Replayed != nil {
		return replayed(*result.Replayed), nil
	}
	if result.Judged != nil {
		s.metrics.evaluated(*result.Judged)
	}
	a, err := render(result)
	return reply{a}, err
}

// caseRenderer returns what makes the answer to a change of a case: before the commit where it must be
// remembered, after it otherwise, and the same bytes either way.
func caseRenderer(status int, door permits.Door) func(any) (permits.Answer, error) {
	return func(result any) (permits.Answer, error) {
		r, isCase := result.(workflow.Result)
		if !isCase {
			return permits.Answer{}, fmt.Errorf("a change of a case answered %T", result)
		}
		header := map[string]string{"ETag": etag(r.Case.Version)}
		if status == http.StatusCreated {
			header["Location"] = "/v1/" + string(door) + "/" + r.Case.ID
		}
		return answer(status, header, changeBody(r))
	}
}

// changedCase is a case after a change, with the evaluation that judged the change.
type changedCase struct {
	Case
	Evaluation      *JudgedEvaluation `json:"evaluation,omitempty"`
	Acknowledgement *Acknowledgement  `json:"acknowledgement,omitempty"`

	Document *permits.IssuedDocument `json:"document,omitempty"`
}

func changeBody(r workflow.Result) changedCase {
	body := changedCase{Case: caseBody(r.Case), Acknowledgement: r.Acknowledgement, Document: r.Document}
	if r.Judged != nil {
		body.Evaluation = judgedEvaluation(*r.Judged)
	}
	return body
}

func (s *server) getCase(ctx context.Context, door permits.Door, id string) (reply, error) {
	view, err := s.service.Case(ctx, callOf(ctx).principal, door, id)
	if err != nil {
		return reply{}, err
	}
	a, err := answer(http.StatusOK, map[string]string{"ETag": etag(view.Case.Version)}, struct {
		Case
		Dossier json.RawMessage `json:"dossier"`
		Journal []permits.Line  `json:"journal"`
	}{caseBody(view.Case), view.Dossier, orEmpty(view.Lines)})
	return reply{a}, err
}

// printCase answers with the form on paper. The policy stands in the document as well, for those who keep the file.
func (s *server) printCase(ctx context.Context, door permits.Door, id string) (reply, error) {
	printed, err := s.service.Print(ctx, callOf(ctx).principal, door, id)
	if err != nil {
		return reply{}, err
	}
	var b bytes.Buffer
	if err := prints.Write(&b, printed); err != nil {
		return reply{}, err
	}
	return page(b.Bytes(), prints.Policy), nil
}

func page(html []byte, policy string) reply {
	r := text("text/html; charset=utf-8", html)
	r.Header["Content-Security-Policy"] = policy + "; frame-ancestors 'none'"
	r.Header["Referrer-Policy"] = "no-referrer"
	return r
}

func (s *server) listCases(ctx context.Context, f permits.CaseFilter) (reply, error) {
	page, err := s.service.Cases(ctx, callOf(ctx).principal, f)
	if err != nil {
		return reply{}, err
	}
	items := make([]Case, 0, len(page.Items))
	for _, c := range page.Items {
		items = append(items, caseBody(c))
	}
	return ok(CasePage{Items: items, Next: page.Next})
}

func (s *server) listEvaluations(ctx context.Context, door permits.Door, id string, limit int, cursor string) (reply, error) {
	page, err := s.service.Evaluations(ctx, callOf(ctx).principal, door, id, limit, cursor)
	if err != nil {
		return reply{}, err
	}
	items := make([]StoredEvaluation, 0, len(page.Items))
	for _, e := range page.Items {
		items = append(items, StoredEvaluation{Digest: e.Digest, At: e.At.UTC(), Evaluation: json.RawMessage(e.Bytes)})
	}
	return ok(EvaluationPage{Items: items, Next: page.Next})
}

func (s *server) getHistory(ctx context.Context, door permits.Door, id string) (reply, error) {
	entries, err := s.service.History(ctx, callOf(ctx).principal, door, id)
	if err != nil {
		return reply{}, err
	}
	items := make([]HistoryEntry, 0, len(entries))
	for _, e := range entries {
		items = append(items, HistoryEntry{Scope: e.Scope, Seq: e.Seq, Entry: json.RawMessage(e.Body)})
	}
	return ok(History{Items: items})
}

func (s *server) listComments(ctx context.Context, door permits.Door, id string) (reply, error) {
	threads, err := s.service.Comments(ctx, callOf(ctx).principal, door, id)
	if err != nil {
		return reply{}, err
	}
	return ok(struct {
		Items []workflow.Thread `json:"items"`
	}{threads})
}

func (s *server) listChanges(ctx context.Context, door permits.Door, id, since string) (reply, error) {
	changes, err := s.service.Changes(ctx, callOf(ctx).principal, door, id, since)
	if err != nil {
		return reply{}, err
	}
	changes.Lines = orEmpty(changes.Lines)
	return ok(changes)
}

// caseBody is a case as answers show it: dossier_digest and evaluation_digest, so that dossier and evaluation
// can always mean the documents themselves.
func caseBody(c permits.Case) Case {
	acts := c.Acts
	if acts == nil {
		acts = map[string]permits.Act{}
	}
	return Case{
		Id: c.ID, Kind: c.Kind, Enterprise: c.Enterprise, Jurisdiction: c.Jurisdiction, State: c.State,
		Version: c.Version, Revision: c.Revision, JournalLength: c.Journal, SignedAfter: c.SignedAfter,
		DossierDigest: c.Dossier, Outcome: c.Outcome, EvaluationDigest: c.Evaluation, ValidUntil: c.ValidUntil,
		Acts: acts, Place: c.Place, Number: c.Number, Clocks: c.Clocks, ReceivedAt: c.ReceivedAt.UTC(), CreatedBy: c.CreatedBy,
		CreatedAt: c.CreatedAt.UTC(), UpdatedAt: c.UpdatedAt.UTC(),
	}
}

// matchedVersion reads the version that If-Match names (RFC 9110, section 13.1.1). Its form was validated.
func matchedVersion(ifMatch string) (int, error) {
	if ifMatch == "" {
		return 0, permits.Refuse(permits.PreconditionNeeded,
			"send the ETag of what you read as If-Match", "请将读取时的 ETag 作为 If-Match 发送")
	}
	return strconv.Atoi(strings.Trim(ifMatch, `"`))
}

// orEmpty makes an absent list an empty one, because clients iterate over it.
func orEmpty[T any](list []T) []T {
	if list == nil {
		return []T{}
	}
	return list
}
