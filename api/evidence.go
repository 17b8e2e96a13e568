package api

import (
	"context"
	"errors"
	"io"
	"mime"
	"net/http"
	"strconv"
	"time"

	"github.com/getkin/kin-openapi/routers"
	"github.com/labstack/echo/v4"

	"firewatch/internal/workflow"
	"firewatch/permits"
)

// evidenceType is the media type in which a file of evidence is sent, whatever it is.
const evidenceType = "application/octet-stream"

// transferWithin is how long a file may be on its way. Other requests end sooner; a photo from the site comes over a slow line.
const transferWithin = 10 * time.Minute

// isStream reports whether the operation takes a file of evidence.
func isStream(op *routers.Route) bool {
	body := op.Operation.RequestBody
	return body != nil && body.Value.Content[evidenceType] != nil
}

// acceptStream passes a body on as it comes: a file is neither held in memory nor looked at before it is known who sends it.
func (s *server) acceptStream(c echo.Context, next echo.HandlerFunc) error {
	if err := checkMediaType(c.Request().Header, evidenceType); err != nil {
		return err
	}
	if err := patient(c.Response()); err != nil {
		return err
	}
	err := next(c)
	if err != nil { // the rest of a file that is refused is not waited for
		c.Response().Header().Set("Connection", "close")
	}
	return err
}

// patient gives a file its time. The deadlines are the connection's, so the time is too.
func patient(w http.ResponseWriter) error {
	connection, until := http.NewResponseController(w), time.Now().Add(transferWithin)
	return errors.Join(connection.SetReadDeadline(until), connection.SetWriteDeadline(until))
}

// HandInEvidence binds POST /v1/evidence.
func (s *server) HandInEvidence(ctx context.Context, r HandInEvidenceRequestObject) (HandInEvidenceResponseObject, error) {
	e, isNew, err := s.service.HandIn(ctx, callOf(ctx).principal, workflow.HandIn{Enterprise: r.Params.Enterprise, Name: r.Params.Name,
		Undisclosed: r.Params.Undisclosed, Content: r.Body})
	if err != nil {
		return nil, err
	}
	status := http.StatusOK
	if isNew {
		status = http.StatusCreated
	}
	a, err := answer(status, map[string]string{"Location": "/v1/evidence/" + e.Digest + "?enterprise=" + e.Enterprise}, evidenceBody(e))
	return reply{a}, err
}

// GetEvidence binds GET /v1/evidence/{digest}.
func (s *server) GetEvidence(ctx context.Context, r GetEvidenceRequestObject) (GetEvidenceResponseObject, error) {
	e, err := s.service.Evidence(ctx, callOf(ctx).principal, r.Digest, r.Params.Enterprise)
	if err != nil {
		return nil, err
	}
	return ok(evidenceBody(e))
}

// GetEvidenceContent binds GET /v1/evidence/{digest}/content.
func (s *server) GetEvidenceContent(ctx context.Context, r GetEvidenceContentRequestObject) (GetEvidenceContentResponseObject, error) {
	e, content, err := s.service.Content(ctx, callOf(ctx).principal, r.Digest, r.Params.Enterprise)
	if err != nil {
		return nil, err
	}
	return file{e, content}, nil
}

// file is an answer that is a file of evidence. It is somebody else's content: it is saved, never shown as part of this site.
type file struct {
	permits.Evidence
	content io.ReadCloser
}

// VisitGetEvidenceContentResponse sends the file.
func (f file) VisitGetEvidenceContentResponse(w http.ResponseWriter) error {
	defer f.content.Close()
	h := w.Header()
	h.Set("Content-Type", f.MediaType)
	h.Set("Content-Length", strconv.FormatInt(f.Size, 10))
	h.Set("Content-Disposition", mime.FormatMediaType("attachment", map[string]string{"filename": f.Name}))
	h.Set("X-Content-Type-Options", "nosniff")
	h.Set("Content-Security-Policy", "default-src 'none'; sandbox")
	h.Set("Cache-Control", "no-store")
	if err := patient(w); err != nil {
		return err
	}
	w.WriteHeader(http.StatusOK)
	_, err := io.Copy(w, f.content)
	return err
}

// listEvidence answers with the places of a case for evidence.
func (s *server) listEvidence(ctx context.Context, door permits.Door, id string) (reply, error) {
	list, err := s.service.EvidenceOf(ctx, callOf(ctx).principal, door, id)
	if err != nil {
		return reply{}, err
	}
	items := make([]EvidenceItem, 0, len(list))
	for _, x := range list {
		item := EvidenceItem{Pointer: x.Pointer, Label: x.Label, Due: x.Due, Who: x.Who, State: EvidenceItemState(x.State), Value: x.Value,
			Requirements: []AskedBy{}}
		for _, r := range x.Requirements {
			item.Requirements = append(item.Requirements, AskedBy{Id: r.ID, Title: r.Title, Document: r.Citation.Document, Clause: r.Citation.Clause})
		}
		if x.File != nil {
			known := evidenceBody(*x.File)
			item.File = &known
		}
		items = append(items, item)
	}
	return ok(EvidenceList{Items: items})
}

func evidenceBody(e permits.Evidence) Evidence {
	out := Evidence{Digest: e.Digest, Size: e.Size, MediaType: e.MediaType, Name: e.Name, Enterprise: e.Enterprise, Division: e.Division,
		Undisclosed: e.Undisclosed, By: e.By, At: e.At, TakenAt: e.Photo.TakenAt, TakenAtLocal: e.Photo.Local}
	if p := e.Photo.Position; p != nil {
		out.Lat, out.Lon = &p.Lat, &p.Lon
	}
	return out
}

func (r reply) VisitHandInEvidenceResponse(w http.ResponseWriter) error          { return r.write(w) }
func (r reply) VisitGetEvidenceResponse(w http.ResponseWriter) error             { return r.write(w) }
func (r reply) VisitListPermitEvidenceResponse(w http.ResponseWriter) error      { return r.write(w) }
func (r reply) VisitListApplicationEvidenceResponse(w http.ResponseWriter) error { return r.write(w) }
