package api

import (
	"context"
	"encoding/json"
	"net/http"

	"firewatch/internal/workflow"
	"firewatch/permits"
)

// ListRecords binds GET /v1/records/{register}.
func (s *server) ListRecords(ctx context.Context, r ListRecordsRequestObject) (ListRecordsResponseObject, error) {
	page, err := s.service.Records(ctx, callOf(ctx).principal, permits.RecordFilter{Register: r.Register,
		Enterprise: r.Params.Enterprise, Division: r.Params.Division, Limit: r.Params.Limit, Cursor: r.Params.Cursor})
	if err != nil {
		return nil, err
	}
	items := make([]Record, 0, len(page.Items))
	for _, record := range page.Items {
		items = append(items, recordBody(record))
	}
	return ok(RecordPage{Items: items, Next: page.Next})
}

// GetRecord binds GET /v1/records/{register}/{id}.
func (s *server) GetRecord(ctx context.Context, r GetRecordRequestObject) (GetRecordResponseObject, error) {
	record, err := s.service.Record(ctx, callOf(ctx).principal, r.Register, r.Id)
	if err != nil {
		return nil, err
	}
	return recordReply(http.StatusOK, record)
}

// ListRecordVersions binds GET /v1/records/{register}/{id}/versions.
func (s *server) ListRecordVersions(ctx context.Context, r ListRecordVersionsRequestObject) (ListRecordVersionsResponseObject, error) {
	versions, err := s.service.RecordVersions(ctx, callOf(ctx).principal, r.Register, r.Id)
	if err != nil {
		return nil, err
	}
	items := make([]Record, 0, len(versions))
	for _, version := range versions {
		items = append(items, recordBody(version))
	}
	return ok(RecordVersions{Items: items})
}

// PutRecord binds PUT /v1/records/{register}/{id}: If-Match for the next version, If-None-Match: * for the first.
func (s *server) PutRecord(ctx context.Context, r PutRecordRequestObject) (PutRecordResponseObject, error) {
	version, status := 0, http.StatusCreated
	switch isNew := r.Params.IfNoneMatch != ""; {
	case isNew && r.Params.IfMatch != "":
		return nil, permits.Refuse(permits.InvalidRequest,
			"send If-Match or If-None-Match, not both", "If-Match 与 If-None-Match 只能发送其一")
	case !isNew:
		var err error
		if version, err = matchedVersion(r.Params.IfMatch); err != nil {
			return nil, err
		}
		status = http.StatusOK
	}
	record, _, err := s.service.PutRecord(ctx, callOf(ctx).principal, workflow.PutRecord{
		Register: r.Register, ID: r.Id, Version: version, Enterprise: r.Body.Enterprise, Division: r.Body.Division,
		Document: r.Body.Document})
	if err != nil {
		return nil, err
	}
	return recordReply(status, record)
}

func recordReply(status int, record permits.Record) (reply, error) {
	header := map[string]string{"ETag": etag(record.Version)}
	if status == http.StatusCreated {
		header["Location"] = "/v1/records/" + record.Register + "/" + record.ID
	}
	a, err := answer(status, header, recordBody(record))
	return reply{a}, err
}

func recordBody(r permits.Record) Record {
	body := Record{Register: r.Register, Id: r.ID, Version: r.Version, Enterprise: r.Enterprise, Division: r.Division,
		Digest: r.Digest, Source: r.Source, By: r.By, At: r.At.UTC(), Document: json.RawMessage(r.Bytes)}
	if g := r.Regraded; g != nil {
		body.Regraded = &Regraded{After: *judgedEvaluation(*g.After)}
		if g.Before != nil {
			body.Regraded.Before = judgedEvaluation(*g.Before)
		}
	}
	return body
}
