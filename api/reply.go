package api

import (
	"bytes"
	"encoding/json"
	"net/http"
	"strconv"

	"firewatch/permits"
)

// reply is an answer that is already bytes. Answers are made in one place, here, for two reasons: what is stored
// for a repeated request must be what was sent, and the canonical bytes of an evaluation must leave unchanged
// (the generated responses would escape <, > and & in them, and their digest would no longer match).
type reply struct{ permits.Answer }

// answer makes the answer with a JSON body.
func answer(status int, header map[string]string, body any) (permits.Answer, error) {
	var b bytes.Buffer
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	if err := enc.Encode(body); err != nil {
		return permits.Answer{}, err
	}
	h := map[string]string{"Content-Type": "application/json"}
	for name, value := range header {
		h[name] = value
	}
	return permits.Answer{Status: status, Header: h, Body: b.Bytes()}, nil
}

// ok makes a 200 with a JSON body.
func ok(body any) (reply, error) {
	a, err := answer(http.StatusOK, nil, body)
	return reply{a}, err
}

// replayed marks an answer that was stored earlier.
func replayed(a permits.Answer) reply {
	h := map[string]string{"Idempotency-Replayed": "true"}
	for name, value := range a.Header {
		h[name] = value
	}
	a.Header = h
	return reply{a}
}

// etag is the entity tag of a version.
func etag(version int) string { return `"` + strconv.Itoa(version) + `"` }

func (r reply) write(w http.ResponseWriter) error {
	for name, value := range r.Header {
		w.Header().Set(name, value)
	}
	w.WriteHeader(r.Status)
	_, err := w.Write(r.Body)
	return err
}

// The generated interface asks for one method an operation, so that an answer of another operation is a compile
// error; a reply may answer each.

func (r reply) VisitOpenPermitResponse(w http.ResponseWriter) error              { return r.write(w) }
func (r reply) VisitListPermitsResponse(w http.ResponseWriter) error             { return r.write(w) }
func (r reply) VisitGetPermitResponse(w http.ResponseWriter) error               { return r.write(w) }
func (r reply) VisitRevisePermitResponse(w http.ResponseWriter) error            { return r.write(w) }
func (r reply) VisitWritePermitLineResponse(w http.ResponseWriter) error         { return r.write(w) }
func (r reply) VisitActOnPermitResponse(w http.ResponseWriter) error             { return r.write(w) }
func (r reply) VisitListPermitEvaluationsResponse(w http.ResponseWriter) error   { return r.write(w) }
func (r reply) VisitGetPermitHistoryResponse(w http.ResponseWriter) error        { return r.write(w) }
func (r reply) VisitListPermitCommentsResponse(w http.ResponseWriter) error      { return r.write(w) }
func (r reply) VisitListPermitChangesResponse(w http.ResponseWriter) error       { return r.write(w) }
func (r reply) VisitListApplicationCommentsResponse(w http.ResponseWriter) error { return r.write(w) }
func (r reply) VisitListApplicationChangesResponse(w http.ResponseWriter) error  { return r.write(w) }
func (r reply) VisitOpenJobResponse(w http.ResponseWriter) error                 { return r.write(w) }
func (r reply) VisitOpenApplicationResponse(w http.ResponseWriter) error         { return r.write(w) }
func (r reply) VisitListApplicationsResponse(w http.ResponseWriter) error        { return r.write(w) }
func (r reply) VisitGetApplicationResponse(w http.ResponseWriter) error          { return r.write(w) }
func (r reply) VisitReviseApplicationResponse(w http.ResponseWriter) error       { return r.write(w) }
func (r reply) VisitWriteApplicationLineResponse(w http.ResponseWriter) error    { return r.write(w) }
func (r reply) VisitActOnApplicationResponse(w http.ResponseWriter) error        { return r.write(w) }
func (r reply) VisitListApplicationEvaluationsResponse(w http.ResponseWriter) error {
	return r.write(w)
}
func (r reply) VisitGetApplicationHistoryResponse(w http.ResponseWriter) error { return r.write(w) }
func (r reply) VisitPrintPermitResponse(w http.ResponseWriter) error           { return r.write(w) }
func (r reply) VisitPrintApplicationResponse(w http.ResponseWriter) error      { return r.write(w) }
func (r reply) VisitCheckResponse(w http.ResponseWriter) error                 { return r.write(w) }
func (r reply) VisitListRecordsResponse(w http.ResponseWriter) error           { return r.write(w) }
func (r reply) VisitGetRecordResponse(w http.ResponseWriter) error             { return r.write(w) }
func (r reply) VisitGetDueResponse(w http.ResponseWriter) error                { return r.write(w) }
func (r reply) VisitListExposuresResponse(w http.ResponseWriter) error         { return r.write(w) }
func (r reply) VisitListRecordVersionsResponse(w http.ResponseWriter) error    { return r.write(w) }
func (r reply) VisitGetRecordsTemplateResponse(w http.ResponseWriter) error    { return r.write(w) }
func (r reply) VisitExportRecordsResponse(w http.ResponseWriter) error         { return r.write(w) }
func (r reply) VisitImportRecordsResponse(w http.ResponseWriter) error         { return r.write(w) }
func (r reply) VisitListRegistersResponse(w http.ResponseWriter) error         { return r.write(w) }
func (r reply) VisitGetRegisterSchemaResponse(w http.ResponseWriter) error     { return r.write(w) }
func (r reply) VisitPutRecordResponse(w http.ResponseWriter) error             { return r.write(w) }
func (r reply) VisitListSilentResponse(w http.ResponseWriter) error            { return r.write(w) }
func (r reply) VisitListDivisionsResponse(w http.ResponseWriter) error         { return r.write(w) }
func (r reply) VisitGetDivisionResponse(w http.ResponseWriter) error           { return r.write(w) }
func (r reply) VisitListKindsResponse(w http.ResponseWriter) error             { return r.write(w) }
func (r reply) VisitGetKindResponse(w http.ResponseWriter) error               { return r.write(w) }
func (r reply) VisitGetKindSchemaResponse(w http.ResponseWriter) error         { return r.write(w) }
func (r reply) VisitListRequirementsResponse(w http.ResponseWriter) error      { return r.write(w) }
func (r reply) VisitPushReleaseResponse(w http.ResponseWriter) error           { return r.write(w) }
func (r reply) VisitListReleasesResponse(w http.ResponseWriter) error          { return r.write(w) }
func (r reply) VisitActivateReleaseResponse(w http.ResponseWriter) error       { return r.write(w) }
func (r reply) VisitRollbackReleaseResponse(w http.ResponseWriter) error       { return r.write(w) }
func (r reply) VisitGetMeResponse(w http.ResponseWriter) error                 { return r.write(w) }
func (r reply) VisitGetHealthResponse(w http.ResponseWriter) error             { return r.write(w) }
func (r reply) VisitGetReadinessResponse(w http.ResponseWriter) error          { return r.write(w) }
func (r reply) VisitGetMetricsResponse(w http.ResponseWriter) error            { return r.write(w) }
func (r reply) VisitGetOpenAPIResponse(w http.ResponseWriter) error            { return r.write(w) }
func (r reply) VisitGetProblemResponse(w http.ResponseWriter) error            { return r.write(w) }

func (r reply) VisitListDocumentsResponse(w http.ResponseWriter) error  { return r.write(w) }
func (r reply) VisitIssueDocumentResponse(w http.ResponseWriter) error  { return r.write(w) }
func (r reply) VisitPrintDocumentResponse(w http.ResponseWriter) error  { return r.write(w) }
func (r reply) VisitVerifyDocumentResponse(w http.ResponseWriter) error { return r.write(w) }
