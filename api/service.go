package api

import (
	"bytes"
	"context"
	"net/http"
	"time"

	"github.com/prometheus/common/expfmt"

	"firewatch/permits"
)

// readyWithin bounds how long readiness waits for the database.
const readyWithin = 2 * time.Second

// GetMe binds GET /v1/me.
func (s *server) GetMe(ctx context.Context, _ GetMeRequestObject) (GetMeResponseObject, error) {
	p := callOf(ctx).principal
	return ok(Me{Id: p.ID, Name: p.Name, Role: p.Role, Posts: orEmpty(p.Posts), Enterprise: p.Enterprise,
		Division: p.Division, Expires: p.Expires.UTC()})
}

// GetHealth binds GET /healthz: the process runs. It asks nothing of the database, so that a failing database
// does not make an orchestrator restart every replica.
func (s *server) GetHealth(context.Context, GetHealthRequestObject) (GetHealthResponseObject, error) {
	return ok(Status{Status: "ok"})
}

// GetReadiness binds GET /readyz: the database answers.
func (s *server) GetReadiness(ctx context.Context, _ GetReadinessRequestObject) (GetReadinessResponseObject, error) {
	ctx, cancel := context.WithTimeout(ctx, readyWithin)
	defer cancel()
	if err := s.store.Ping(ctx); err != nil {
		refusal := permits.Refuse(permits.Unavailable, "the database does not answer", "数据库无应答")
		refusal.Cause = err
		return nil, refusal
	}
	return ok(Status{Status: "ok"})
}

// GetMetrics binds GET /metrics. While the registers cannot be read, what was last known of them stays: the other
// numbers are wanted most when the database fails.
func (s *server) GetMetrics(ctx context.Context, _ GetMetricsRequestObject) (GetMetricsResponseObject, error) {
	within, cancel := context.WithTimeout(ctx, readyWithin)
	defer cancel()
	if years, err := s.service.MissingYears(within); err != nil {
		s.log.Error("the registers cannot be asked for missing years; the metric keeps what was last known", "error", err)
	} else {
		s.metrics.missing(years)
	}
	families, err := s.metrics.registry.Gather()
	if err != nil {
		return nil, err
	}
	format := expfmt.NewFormat(expfmt.TypeTextPlain)
	var b bytes.Buffer
	enc := expfmt.NewEncoder(&b, format)
	for _, family := range families {
		if err := enc.Encode(family); err != nil {
			return nil, err
		}
	}
	return text(string(format), b.Bytes()), nil
}

// GetOpenAPI binds GET /openapi.yaml.
func (s *server) GetOpenAPI(context.Context, GetOpenAPIRequestObject) (GetOpenAPIResponseObject, error) {
	return text("application/yaml", contract), nil
}

// GetProblem binds GET /problems/{slug}, the address that a problem's type names.
func (s *server) GetProblem(_ context.Context, r GetProblemRequestObject) (GetProblemResponseObject, error) {
	t, known := problemTypes[permits.Problem(r.Slug)]
	if !known {
		return nil, permits.Refuse(permits.NotFound, "there is no such problem type", "没有此问题类型")
	}
	return ok(ProblemType{Type: "/problems/" + r.Slug, Status: t.status, Title: t.title, Explanation: t.explanation})
}

func text(contentType string, body []byte) reply {
	return reply{permits.Answer{Status: http.StatusOK, Header: map[string]string{"Content-Type": contentType}, Body: body}}
}
