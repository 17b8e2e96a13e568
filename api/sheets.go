package api

import (
	"bytes"
	"context"
	"net/http"

	"firewatch/internal/canon"
	"firewatch/internal/sheets"
	"firewatch/internal/workflow"
	"firewatch/permits"
)

// GetRecordsTemplate binds GET /v1/records/{register}/template.
func (s *server) GetRecordsTemplate(ctx context.Context, r GetRecordsTemplateRequestObject) (GetRecordsTemplateResponseObject, error) {
	p := callOf(ctx).principal
	register, schema, err := s.service.RegisterForm(ctx, p, r.Register)
	if err != nil {
		return nil, err
	}
	return workbook(p, register, schema, nil)
}

// ExportRecords binds GET /v1/records/{register}/export.
func (s *server) ExportRecords(ctx context.Context, r ExportRecordsRequestObject) (ExportRecordsResponseObject, error) {
	p := callOf(ctx).principal
	register, schema, records, err := s.service.ExportRecords(ctx, p, permits.RecordFilter{Register: r.Register,
		Enterprise: r.Params.Enterprise, Division: r.Params.Division}, sheets.MaxRecords)
	if err != nil {
		return nil, err
	}
	return workbook(p, register, schema, records)
}

func workbook(p permits.Principal, register permits.Register, schema []byte, records []permits.Record) (reply, error) {
	form, err := sheets.FormOf(register, schema, p.Role == permits.RoleEnterprise)
	if err != nil {
		return reply{}, err
	}
	var book bytes.Buffer
	if err := form.Write(&book, records); err != nil {
		return reply{}, err
	}
	return reply{permits.Answer{Status: http.StatusOK, Body: book.Bytes(), Header: map[string]string{
		"Content-Type": sheets.MediaType, "Content-Disposition": `attachment; filename="` + register.Name + `.xlsx"`}}}, nil
}

// importRefused is the refusal of an import with what is wrong in its rows.
type importRefused struct {
	report ImportReport
	error
}

func (e *importRefused) Unwrap() error { return e.error }

// ImportRecords binds POST /v1/records/{register}/import.
func (s *server) ImportRecords(ctx context.Context, r ImportRecordsRequestObject) (ImportRecordsResponseObject, error) {
	info := callOf(ctx) // acceptBody has read the file and bounded it
	var rows []sheets.Row
	report := func(result workflow.ImportResult) ImportReport {
		return importReport(r.Register, r.Params.DryRun, rows, result.Rows)
	}
	command := workflow.ImportRecords{Register: r.Register, DryRun: r.Params.DryRun, File: canon.Digest(info.body),
		Read: func(register permits.Register, schema []byte) ([]workflow.ImportRow, error) {
			form, err := sheets.FormOf(register, schema, false) // columns of owners may be there or not
			if err != nil {
				return nil, err
			}
			if rows, err = form.Read(info.body, workflow.Civil()); err != nil {
				return nil, err
			}
			out := make([]workflow.ImportRow, len(rows))
			for i, row := range rows {
				out[i] = workflow.ImportRow{ID: row.ID, Version: row.Version, Enterprise: row.Enterprise, Division: row.Division,
					Document: row.Document, Faulty: len(row.Faults) > 0, Stray: row.Sheet != ""}
			}
			return out, nil
		},
		Idempotency: idempotency(ctx, r.Params.IdempotencyKey, func(result any) (permits.Answer, error) {
			return answer(http.StatusOK, nil, report(result.(workflow.ImportResult)))
		}),
	}
	result, err := s.service.ImportRecords(ctx, info.principal, command)
	switch {
	case err != nil && result.Rows != nil && permits.Is(err, permits.InvalidImport):
		return nil, &importRefused{report(result), err}
	case err != nil:
		return nil, err
	case result.Replayed != nil:
		return replayed(*result.Replayed), nil
	}
	return ok(report(result))
}

// maxListed bounds the errors that a report lists: a slip in one column is an error in every row.
const maxListed = 5000

func importReport(register string, dryRun bool, rows []sheets.Row, done []workflow.ImportedRow) ImportReport {
	out := ImportReport{Register: register, DryRun: dryRun, Rows: []ImportedRow{}}
	count := map[string]int{}
	for i, d := range done {
		count[d.Action]++
		row := ImportedRow{Sheet: rows[i].Sheet, Row: rows[i].Number, Id: rows[i].ID, Action: d.Action, Version: d.Version, Errors: []CellError{}}
		faults := rows[i].Faults
		for _, f := range d.Faults {
			faults = append(faults, rows[i].Place(f))
		}
		out.Totals.Errors += len(faults)
		for _, f := range faults {
			if out.Totals.Listed == maxListed {
				break
			}
			out.Totals.Listed++
			row.Errors = append(row.Errors, CellError{Cell: f.Cell, Pointer: f.Pointer, Rule: f.Rule, En: f.Detail.EN, Zh: f.Detail.ZH})
		}
		out.Rows = append(out.Rows, row)
	}
	out.Totals.Rows, out.Totals.Refused = len(done), count[workflow.RowRefused]
	out.Totals.Create, out.Totals.Update, out.Totals.Unchanged = count[workflow.RowCreate], count[workflow.RowUpdate], count[workflow.RowUnchanged]
	return out
}
